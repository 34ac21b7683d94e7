import type { JournalRow, MapRow, PictureRow, SettingRow } from './rows';
import { databaseName, languageSetting, themeSetting } from './storedNames';

/** What can be shown of a map before the app is there, with the settings that say how. */
export interface FirstPicture {
  readonly picture: PictureRow;
  readonly theme: unknown;
  readonly language: unknown;
}

const stores = ['maps', 'journal', 'pictures', 'settings'];

/**
 * Reads the picture of a map by the browser's own means, for those of the app are still on their way. Null where there
 * is none, or where it shows another state of the map than the newest on the disk. Changes nothing, and never rejects.
 */
export async function readFirstPicture(mapId: string, factory: IDBFactory): Promise<FirstPicture | null> {
  const database = await open(factory).catch(() => null);
  if (database === null) return null;
  // Whoever wants to change the library, or throw it away, does not wait for a look at it.
  database.onversionchange = () => database.close();
  try {
    return await read(database, mapId);
  } catch {
    return null;
  } finally {
    database.close();
  }
}

async function read(database: IDBDatabase, mapId: string): Promise<FirstPicture | null> {
  if (!stores.every((store) => database.objectStoreNames.contains(store))) return null;
  const transaction = database.transaction(stores, 'readonly');
  const get = <Row>(store: string, key: string) =>
    answer<Row | undefined>(transaction.objectStore(store).get(key));
  const changes = IDBKeyRange.bound([mapId, 0], [mapId, Number.POSITIVE_INFINITY]);
  const [map, picture, last, theme, language] = await Promise.all([
    get<MapRow>('maps', mapId),
    get<PictureRow>('pictures', mapId),
    answer(transaction.objectStore('journal').openKeyCursor(changes, 'prev')),
    get<SettingRow>('settings', themeSetting),
    get<SettingRow>('settings', languageSetting),
  ]);
  if (map === undefined || map.deletedAt !== null || picture === undefined) return null;
  const key = last?.primaryKey as readonly [string, JournalRow['revision']] | undefined;
  const newest = Math.max(map.revision, key?.[1] ?? 0);
  if (picture.revision !== newest) return null;
  return { picture, theme: theme?.value, language: language?.value };
}

async function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(databaseName);
  // There is no library yet: the app makes it, not a look at it.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answer(request);
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

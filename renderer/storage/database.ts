import { Dexie, type Table } from 'dexie';
import type { ReadText } from './restore';
import type {
  CheckpointRow,
  HistoryRow,
  JournalRow,
  MapRow,
  PictureRow,
  QuarantineRow,
  SettingRow,
} from './rows';
import { databaseName } from './storedNames';

/** The library of maps of this browser profile or desktop user. */
export interface Database extends Dexie {
  readonly maps: Table<MapRow, string>;
  readonly checkpoints: Table<CheckpointRow, string>;
  readonly journal: Table<JournalRow, [string, number]>;
  readonly history: Table<HistoryRow, string>;
  readonly pictures: Table<PictureRow, string>;
  readonly setAside: Table<QuarantineRow, number>;
  readonly settings: Table<SettingRow, string>;
  /** The map that this window added last, until one is opened: mostly that one, which then need not be read again. */
  added: { readonly text: string; readonly read: ReadText } | null;
}

/**
 * Names the database without opening it; the first use opens it. Strict durability: a transaction completes
 * only when it is on the disk, so that "saved" may be believed.
 */
export function connectDatabase(name = databaseName): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({
    maps: 'id',
    checkpoints: 'mapId',
    journal: '[mapId+revision], mapId',
    setAside: '++key, mapId',
    settings: 'name',
  });
  database.version(2).stores({ history: 'mapId' });
  database.version(3).stores({ pictures: 'mapId' });
  return Object.assign(database, { added: null }) as Database;
}

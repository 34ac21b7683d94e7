import type { JsonObject } from '#shared/file/envelope';
import type { Locale } from '#shared/model/locale';
import type { MapDocument } from '#shared/model/mapDocument';
import { ok, type Result } from '#shared/model/result';
import { sameData } from '#shared/model/sameData';
import { words } from '#shared/text/words';
import { newMapId } from '../../editor/newId';
import { addMap } from '../../storage/library';
import type { SessionWorld } from '../../storage/openSession';
import { readMap } from '../../storage/readMap';
import type { StorageError } from '../../storage/storageError';

/** A map from outside. */
export interface IncomingMap {
  readonly document: MapDocument;
  /** The text of its `.vsmap` file, where it came from one: kept with all that this program does not understand. */
  readonly text: string | null;
  /** Fields around the map in that file that this program does not know. */
  readonly around: JsonObject;
  readonly newer: boolean;
  /** What was left out on the way in, in words. */
  readonly remarks: readonly string[];
}

/** How a map came into the library, and under which id. */
export type AddedToLibrary =
  | { readonly kind: 'added' | 'addedCopy' | 'already'; readonly id: string }
  /** A newer file of a map that is here: its copy could not be given an id without being understood. */
  | { readonly kind: 'newerTwice' };

/** What is said of a map of this title that was taken in. */
export function addedSentence(kind: AddedToLibrary['kind'], title: string, locale: Locale): string {
  const { app, exchange } = words(locale);
  const name = title === '' ? app.untitled : title;
  switch (kind) {
    case 'added':
      return exchange.opened(name);
    case 'addedCopy':
      return exchange.openedCopy(name);
    case 'already':
      return exchange.already(name);
    case 'newerTwice':
      return exchange.newerTwice(name);
  }
}

/**
 * Takes a map into the library. One whose id is there already is never written over: the same content is just
 * opened, another one becomes a copy with an id of its own.
 */
export async function addToLibrary(
  { database, now }: SessionWorld,
  { document, text, around, newer }: IncomingMap,
): Promise<Result<AddedToLibrary, StorageError>> {
  const known = await database.maps.get(document.id);
  if (known === undefined) {
    const incoming = text === null ? { document } : { document, file: { text, around, readOnly: newer } };
    const added = await addMap(database, incoming, now());
    return added.ok ? ok({ kind: 'added', id: document.id }) : added;
  }
  const stored = known.deletedAt === null ? await readMap(database, document.id) : null;
  if (stored?.ok && sameData(stored.value.document, document))
    return ok({ kind: 'already', id: document.id });
  if (newer) return ok({ kind: 'newerTwice' });
  const id = newMapId();
  const added = await addMap(database, { document: { ...document, id } }, now());
  return added.ok ? ok({ kind: known.deletedAt === null ? 'addedCopy' : 'added', id }) : added;
}

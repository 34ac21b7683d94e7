import { tryCommand as carryOut } from '#shared/commands/apply';
import type { Refusal } from '#shared/commands/checks/refusal';
import { fail, ok, type Result } from '#shared/model/result';
import { remember } from '../editor/history';
import { writeCheckpoint } from './checkpoint';
import type { SessionWorld } from './openSession';
import { readHistory } from './readHistory';
import { type ReadMapError, readMap } from './readMap';
import { lockForWriting } from './writerLock';

export type RenameError =
  | ReadMapError
  /** Another window has the map open. */
  | { readonly kind: 'openElsewhere' }
  /** Written by a newer version, or damaged at the end: for a person to hear of when the map is opened. */
  | { readonly kind: 'lookOnly' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Gives a map that is not open another title, by the same command as in the editor. */
export async function renameMap(
  world: SessionWorld,
  id: string,
  title: string,
): Promise<Result<null, RenameError>> {
  const { database, locks, now } = world;
  const lock = await lockForWriting(locks, id, () => {});
  try {
    if (!lock.held) return fail({ kind: 'openElsewhere' });
    const stored = await readMap(database, id);
    if (!stored.ok) return stored;
    if (stored.value.readOnly || stored.value.broken.length > 0) return fail({ kind: 'lookOnly' });
    const command = { kind: 'setTitle', title } as const;
    const renamed = carryOut(stored.value.document, command);
    if (!renamed.ok) return fail({ kind: 'refused', refusal: renamed.error });
    if (renamed.value === stored.value.document) return ok(null);
    const next = { ...stored.value, document: renamed.value, revision: stored.value.revision + 1 };
    const before = await readHistory(database, stored.value);
    const history = remember(before, stored.value.document, command, null);
    return await writeCheckpoint(database, next, { history, changedAt: now() });
  } finally {
    lock.release();
  }
}

/**
 * After a crash, brings the maps whose last changes are only in the journal up to date in the library. Maps that
 * another window has open are left to it; a journal with damage is left until the map is opened, so that a
 * person hears of it.
 */
export async function settleJournals({ database, locks }: SessionWorld): Promise<void> {
  const ids = await database.journal.orderBy('mapId').uniqueKeys();
  for (const id of ids) {
    if (typeof id !== 'string') continue;
    const lock = await lockForWriting(locks, id, () => {});
    try {
      const read = lock.held ? await readMap(database, id) : null;
      if (read === null || !read.ok) continue;
      const { broken, changedAt, readOnly } = read.value;
      if (readOnly || broken.length > 0 || changedAt === null) continue;
      const history = await readHistory(database, read.value);
      await writeCheckpoint(database, read.value, { history, changedAt });
    } finally {
      lock.release();
    }
  }
}

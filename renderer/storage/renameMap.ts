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

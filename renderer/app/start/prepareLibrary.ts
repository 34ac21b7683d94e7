import { ok, type Result } from '#shared/model/result';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { newMapId } from '../../editor/newId';
import { settleJournals } from '../../storage/closedMaps';
import { addMap, listMaps, purgeDeleted } from '../../storage/library';
import type { SessionWorld } from '../../storage/openSession';
import { readSetting, writeSetting } from '../../storage/settings';
import type { StorageError } from '../../storage/storageError';
import { go, parseRoute } from '../route';
import type { World } from '../world';
import { whenIdle } from './lazyPart';
import { openEarly } from './useSession';

const startedSetting = 'started';

/**
 * Brings the library in order when the window starts: the sample on the very first start, what a crash left in
 * journals, the room of maps that were thrown away long ago.
 */
export async function prepareLibrary(world: World): Promise<Result<null, StorageError>> {
  const first = await firstStart(world);
  if (!first.ok) return first;
  if (first.value !== null && parseRoute(location.hash).kind === 'library') {
    const opening = openEarly(world, first.value);
    go({ kind: 'map', id: first.value });
    await opening.catch(() => {});
    await whenIdle();
  }
  await settleJournals(world);
  await purgeDeleted(world.database, world.now());
  // Asks the browser not to clear the maps when the disk runs short; it may say no, and nothing depends on it.
  void navigator.storage?.persist?.().catch(() => false);
  return ok(null);
}

/** On the very first start puts the sample into the library. Answers with its id, else with null. */
async function firstStart(world: SessionWorld): Promise<Result<string | null, StorageError>> {
  const started = (await readSetting(world.database, startedSetting)) === true;
  if (started || (await listMaps(world.database)).length > 0) return ok(null);
  const added = await addSample(world);
  if (added.ok) await writeSetting(world.database, startedSetting, true);
  return added;
}

/** Puts a fresh copy of the sample into the library; it can be edited like any other map. */
export async function addSample({ database, now }: SessionWorld): Promise<Result<string, StorageError>> {
  const document = { ...leanEnterprise, id: newMapId() };
  const added = await addMap(database, { document }, now());
  return added.ok ? ok(document.id) : added;
}

import { leanEnterprise } from '#shared/file/samples/leanEnterprise';
import { ok, type Result } from '#shared/model/result';
import { newMapId } from '../editor/newId';
import { addMap, listMaps } from '../storage/library';
import type { SessionWorld } from '../storage/openSession';
import { readSetting, writeSetting } from '../storage/settings';
import type { StorageError } from '../storage/storageError';

const startedSetting = 'started';

/** On the very first start puts the sample into the library. Answers with its id, else with null. */
export async function firstStart(world: SessionWorld): Promise<Result<string | null, StorageError>> {
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

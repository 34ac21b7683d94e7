import type { Database } from './database';
import { attempt } from './storageError';

/** The value of a setting as it was stored, or undefined where there is none or it cannot be read. */
export async function readSetting(database: Database, name: string): Promise<unknown> {
  const row = await attempt(() => database.settings.get(name));
  return row.ok ? row.value?.value : undefined;
}

/** Keeps a setting. One that cannot be kept is lost with the window, which harms nothing. */
export async function writeSetting(database: Database, name: string, value: unknown): Promise<void> {
  await attempt(() => database.settings.put({ name, value }));
}

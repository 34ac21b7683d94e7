import type { Database } from '../../storage/database';
import { readSetting, writeSetting } from '../../storage/settings';
import type { ActionId } from '../actions/action';
import { actions } from '../actions/registry';

const recentSetting = 'recentActions';

/** How many are remembered: those beyond would stand too low to be seen at once. */
const remembered = 8;

/** The actions used last from the palette, the last one first. */
export async function readRecent(database: Database): Promise<readonly ActionId[]> {
  const stored = await readSetting(database, recentSetting);
  const ids: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return ids.flatMap((id) => actions.find((action) => action.id === id)?.id ?? []);
}

/** Remembers that an action was used. */
export async function rememberUse(
  database: Database,
  recent: readonly ActionId[],
  used: ActionId,
): Promise<void> {
  await writeSetting(
    database,
    recentSetting,
    [used, ...recent.filter((id) => id !== used)].slice(0, remembered),
  );
}

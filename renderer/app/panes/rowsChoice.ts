import { mapShows, type RowsChoice } from '../../editor/mapShows';
import type { Database } from '../../storage/database';
import { readSetting, writeSetting } from '../../storage/settings';

const setting = 'rows';
const most = 12;

/** Brings back into how many rows maps wrap in this window. */
export async function restoreRows(database: Database): Promise<void> {
  mapShows.setState({ rows: rowsFrom(await readSetting(database, setting)) });
}

/** What a stored value says; what is no choice is the automatic one. */
export function rowsFrom(stored: unknown): RowsChoice {
  if (stored === 'one') return stored;
  const many = typeof stored === 'number' && Number.isInteger(stored) && stored >= 2 && stored <= most;
  return many ? stored : 'auto';
}

/** Wraps maps so from now on, as soon as they are fitted. */
export function keepRows(rows: RowsChoice, database: Database): void {
  mapShows.setState({ rows });
  void writeSetting(database, setting, rows);
}

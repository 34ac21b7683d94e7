import { letterKeys } from '../../editor/letterKeys';
import type { Database } from '../../storage/database';
import { readSetting, writeSetting } from '../../storage/settings';

const letterKeySetting = 'letterKeys';

/** Brings back what was chosen for the letter keys; they are on until someone switches them off. */
export async function restoreLetterKeys(database: Database): Promise<void> {
  letterKeys.setState({ on: (await readSetting(database, letterKeySetting)) !== false });
}

/** Switches the letter keys, now and for the next start. */
export function keepLetterKeys(database: Database, on: boolean): void {
  letterKeys.setState({ on });
  void writeSetting(database, letterKeySetting, on);
}

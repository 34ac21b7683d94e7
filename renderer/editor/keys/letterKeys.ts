import { createStore } from 'zustand/vanilla';
import type { Database } from '../../storage/database';
import { readSetting, writeSetting } from '../../storage/settings';

/**
 * Whether keys that are a mere character (`C`, `?`, Shift+1) do something. People who speak to their computer
 * type words into it by accident, so they can switch them off (WCAG 2.1.4).
 */
export const letterKeys = createStore<{ readonly on: boolean }>(() => ({ on: true }));

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

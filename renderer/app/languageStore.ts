import { createStore } from 'zustand/vanilla';
import { type Language, languageNames } from '#shared/model/locale';
import type { Database } from '../storage/database';
import { readSetting, writeSetting } from '../storage/settings';
import { languageSetting } from '../storage/storedNames';
import { speak, systemLocale } from '../ui/language';

/** Which language the window speaks: that of the system, or always the same. */
export type LanguageChoice = 'system' | Language;

/** A stored choice; anything unknown is the system's. */
function languageChoiceOf(stored: unknown): LanguageChoice {
  return typeof stored === 'string' && Object.hasOwn(languageNames, stored) ? (stored as Language) : 'system';
}

/** What was chosen, for ticks in menus. */
export const languageStore = createStore<LanguageChoice>(() => 'system');

/** Speaks the language that was chosen last. To be awaited before the first picture. */
export async function speakAsChosen(database: Database): Promise<void> {
  await follow(languageChoiceOf(await readSetting(database, languageSetting)));
}

/** Speaks another language from now on. What is open stays open, and the choice is kept. */
export async function chooseLanguage(choice: LanguageChoice, database: Database): Promise<void> {
  await follow(choice);
  await writeSetting(database, languageSetting, choice);
}

async function follow(choice: LanguageChoice): Promise<void> {
  languageStore.setState(choice, true);
  await speak(choice === 'system' ? systemLocale() : choice);
}

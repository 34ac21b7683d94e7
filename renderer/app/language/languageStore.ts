import { createStore } from 'zustand/vanilla';
import type { Database } from '../../storage/database';
import { languageSetting } from '../../storage/settingNames';
import { readSetting, writeSetting } from '../../storage/settings';
import { speak, systemLocale } from '../../ui/language';
import { type LanguageChoice, languageChoiceOf } from './languageChoice';

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

import type { LanguageChoice } from '../languageStore';
import { chooseLanguage, languageStore } from '../languageStore';
import type { Action, ActionId } from './action';
import { never } from './disabledReasons';

export const languageActions: readonly Action[] = [
  languageAction('languageSystem', 'system'),
  languageAction('languageEnglish', 'en'),
  languageAction('languageGerman', 'de'),
];

function languageAction(id: ActionId, choice: LanguageChoice): Action {
  return {
    id,
    place: 'view',
    group: 2,
    keys: [],
    disabledReason: never,
    checked: () => languageStore.getState() === choice,
    watches: [languageStore],
    run: ({ world }) => void chooseLanguage(choice, world.database),
  };
}

import { type Language, languageNames } from '#shared/text/locale';

/** Which language the window speaks: that of the system, or always the same. */
export type LanguageChoice = 'system' | Language;

/** A stored choice; anything unknown is the system's. */
export function languageChoiceOf(stored: unknown): LanguageChoice {
  return typeof stored === 'string' && Object.hasOwn(languageNames, stored) ? (stored as Language) : 'system';
}

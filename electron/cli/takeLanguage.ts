import { fail, ok, type Result } from '#shared/model/result';
import type { UsageError } from '#shared/text/en/usageError';
import { type Locale, languageNames } from '#shared/text/locale';

/** The arguments without the wish for a language, and the language: English unless another one was asked for. */
export function takeLanguage(
  args: readonly string[],
): Result<{ readonly locale: Locale; readonly rest: readonly string[] }, UsageError> {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const arg = args[at];
  if (arg === undefined) return ok({ locale: 'en', rest: args });
  const inline = arg !== '--locale';
  const wish = inline ? arg.slice('--locale='.length) : args[at + 1];
  if (wish === undefined || wish === '') return fail({ kind: 'valueMissing', option: '--locale' });
  // As in the environment: `de_DE.UTF-8` is German.
  const language = wish.toLowerCase().split(/[-_.@]/u)[0] ?? '';
  const known = Object.keys(languageNames) as (keyof typeof languageNames)[];
  const locale = known.find((one) => one === language);
  if (locale === undefined) return fail({ kind: 'unknownLanguage', found: wish, known });
  return ok({ locale, rest: args.toSpliced(at, inline ? 1 : 2) });
}

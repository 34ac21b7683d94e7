import { parseArgs } from 'node:util';
import { type Locale, languageNames } from '#shared/model/locale';
import { fail, ok, type Result } from '#shared/model/result';
import type { UsageError } from '#shared/text/en/cli/usageError';
import type { Asked, CliCommand, OptionKind } from '../cliCommand';

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

/**
 * Takes a command's arguments apart. Strict about what it does not know: a misspelt option must not pass
 * unnoticed in a pipeline. `-h` is `--help`; with it nothing else is checked but the options.
 */
export function parseCommandLine(command: CliCommand, args: readonly string[]): Result<Asked, UsageError> {
  const kinds = new Map<string, OptionKind>([['help', 'flag'], ...Object.entries(command.options)]);
  const options = Object.fromEntries(
    [...kinds].map(([name, kind]) => [
      name,
      { type: kind === 'flag' ? 'boolean' : 'string', ...shortOf(name) } as const,
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const lists = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = kinds.get(token.name);
    if (kind === undefined) return fail({ kind: 'unknownOption', option: token.rawName });
    if (kind === 'flag') {
      if (token.value !== undefined) return fail({ kind: 'valueNotTaken', option: token.rawName });
      flags.add(token.name);
    } else {
      // "--repair --json": the next option is not a file name. "-" is.
      const swallowed = !token.inlineValue && /^-./.test(token.value ?? '');
      if (token.value === undefined || token.value === '' || swallowed) {
        return fail({ kind: 'valueMissing', option: token.rawName });
      }
      if (kind === 'value') values.set(token.name, token.value);
      else lists.set(token.name, [...(lists.get(token.name) ?? []), token.value]);
    }
  }
  if (!flags.has('help') && positionals.length !== command.positionals) {
    return fail({ kind: 'filesExpected', expected: command.positionals, found: positionals.length });
  }
  return ok({ positionals, flags, values, lists });
}

function shortOf(option: string): { readonly short?: string } {
  return option === 'help' ? { short: 'h' } : option === 'output' ? { short: 'o' } : {};
}

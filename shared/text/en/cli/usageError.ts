import { allOf, type FormatLists } from './cliHelp';

/** What is wrong with a command line. */
export type UsageError =
  | { readonly kind: 'unknownCommand'; readonly name: string; readonly known: readonly string[] }
  | { readonly kind: 'unknownOption'; readonly option: string }
  | { readonly kind: 'valueMissing' | 'valueNotTaken'; readonly option: string }
  | { readonly kind: 'filesExpected'; readonly expected: number; readonly found: number }
  | {
      readonly kind: 'unknownFormat';
      readonly option: string;
      readonly found: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'unknownLanguage'; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: 'unknownExtension'; readonly path: string; readonly known: readonly string[] }
  /** A clean copy was wanted of what holds nothing but the map, or only what it shows. */
  | { readonly kind: 'nothingToClean' }
  | { readonly kind: 'repairOntoItself'; readonly path: string }
  | {
      readonly kind: 'wholeNumberExpected';
      readonly option: string;
      readonly found: string;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly kind: 'unknownValue';
      readonly option: string;
      readonly found: string;
      readonly known: readonly string[];
    }
  /** A limit that is not written as METRIC=VALUE. */
  | { readonly kind: 'limitExpected'; readonly option: string; readonly found: string }
  | { readonly kind: 'dayExpected'; readonly option: string; readonly found: string }
  /** A document needs a file to go to. */
  | { readonly kind: 'outputMissing' }
  /** An option that only means something beside `--simulate`. */
  | { readonly kind: 'runsMissing'; readonly option: string }
  | { readonly kind: 'standardInputTwice' };

/** What is wrong with a command line, in a sentence. */
export function usageError(error: UsageError, { carriers }: FormatLists): string {
  switch (error.kind) {
    case 'unknownCommand':
      return `There is no command “${error.name}”. There are: ${error.known.join(', ')}.`;
    case 'unknownOption':
      return `There is no option ${error.option} here.`;
    case 'valueMissing':
      return `${error.option} needs a value behind it.`;
    case 'valueNotTaken':
      return `${error.option} takes no value.`;
    case 'filesExpected':
      return `${error.expected === 1 ? 'One file is' : `${error.expected} files are`} expected here, not ${error.found}.`;
    case 'unknownFormat':
      return `${error.option} ${error.found}: there is no such format. There are: ${error.known.join(', ')}.`;
    case 'unknownLanguage':
      return `--locale ${error.found}: this language is not spoken. There are: ${error.known.join(', ')}.`;
    case 'unknownExtension':
      return `${error.path}: the format follows from the extension, which is one of ${error.known.join(', ')}.`;
    case 'wholeNumberExpected':
      return `${error.option} ${error.found}: a whole number from ${error.least} to ${error.most} is expected.`;
    case 'standardInputTwice':
      return 'Only one of the two maps can come from standard input.';
    case 'unknownValue':
      return `${error.option} ${error.found}: one of ${error.known.join(', ')} is expected.`;
    case 'limitExpected':
      return `${error.option} ${error.found}: METRIC=VALUE is expected, such as leadTime=4d.`;
    case 'dayExpected':
      return `${error.option} ${error.found}: a day such as 2026-11-30 is expected.`;
    case 'outputMissing':
      return 'The file to write is missing: -o OUT.';
    case 'runsMissing':
      return `${error.option} belongs to --simulate, which is missing.`;
    case 'nothingToClean':
      return `--clean is for ${allOf(carriers)} files, which carry their map besides what they show.`;
    case 'repairOntoItself':
      return `${error.path} would be overwritten: a repaired copy goes to another file.`;
  }
}

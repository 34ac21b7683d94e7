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
      return `Unknown command “${error.name}”. Use one of: ${error.known.join(', ')}.`;
    case 'unknownOption':
      return `Unknown option ${error.option}.`;
    case 'valueMissing':
      return `${error.option} needs a value.`;
    case 'valueNotTaken':
      return `${error.option} takes no value.`;
    case 'filesExpected':
      return `Expected ${error.expected === 1 ? '1 file' : `${error.expected} files`}, found ${error.found}.`;
    case 'unknownFormat':
      return `${error.option} ${error.found}: unknown format. Use one of: ${error.known.join(', ')}.`;
    case 'unknownLanguage':
      return `--locale ${error.found}: unknown language. Use one of: ${error.known.join(', ')}.`;
    case 'unknownExtension':
      return `${error.path}: unknown extension. Use one of: ${error.known.join(', ')}.`;
    case 'wholeNumberExpected':
      return `${error.option} ${error.found}: enter a whole number from ${error.least} to ${error.most}.`;
    case 'standardInputTwice':
      return 'Only one of the two maps can come from standard input.';
    case 'unknownValue':
      return `${error.option} ${error.found}: unknown value. Use one of: ${error.known.join(', ')}.`;
    case 'limitExpected':
      return `${error.option} ${error.found}: write METRIC=VALUE, such as leadTime=4d.`;
    case 'dayExpected':
      return `${error.option} ${error.found}: enter a date such as 2026-11-30.`;
    case 'outputMissing':
      return 'Output file missing. Add -o OUT.';
    case 'runsMissing':
      return `${error.option} only works with --simulate.`;
    case 'nothingToClean':
      return `--clean only applies to ${allOf(carriers)} files, which embed the map.`;
    case 'repairOntoItself':
      return `${error.path} would be overwritten. Write the repaired copy to another file.`;
  }
}

import type { DurationError } from '../time/durationError';
import type { FileProblem } from './fileError';

/**
 * A cell of a table: rows count from 1 as a spreadsheet shows them, with all lines before the header; columns
 * go by the names that this program writes.
 */
interface CellPlace {
  readonly row: number;
  readonly column: string;
}

/** Why a table is no map, or what about it cannot be. */
export type CsvError =
  | { readonly kind: 'tooLarge'; readonly limit: number }
  | { readonly kind: 'empty' }
  /** No line names a column for the names of the steps. */
  | { readonly kind: 'noHeader' }
  | { readonly kind: 'duplicateColumn'; readonly row: number; readonly column: string }
  | { readonly kind: 'badQuotes'; readonly row: number }
  | { readonly kind: 'tooManyCells'; readonly row: number; readonly cells: number; readonly columns: number }
  | { readonly kind: 'tooManySteps'; readonly limit: number }
  | { readonly kind: 'badHeading'; readonly row: number; readonly key: string; readonly text: string }
  | { readonly kind: 'noName'; readonly row: number }
  | { readonly kind: 'duplicateId'; readonly row: number; readonly id: string }
  | (CellPlace & {
      readonly kind: 'badDuration';
      readonly text: string;
      readonly error: DurationError;
    })
  | (CellPlace & { readonly kind: 'badNumber' | 'badPercent'; readonly text: string })
  | (CellPlace & { readonly kind: 'notOneOf'; readonly text: string; readonly allowed: readonly string[] })
  /** Not of the form that the column's cells have. */
  | (CellPlace & { readonly kind: 'badForm'; readonly text: string })
  | (CellPlace & { readonly kind: 'unknownStep' | 'ambiguousStep'; readonly name: string })
  | (CellPlace & { readonly kind: 'reworkNeedsShare'; readonly text: string })
  /** Three times are given, and lead time is not the sum of the other two. */
  | { readonly kind: 'timesDisagree'; readonly row: number }
  /** Understood, but more than a map can hold. */
  | { readonly kind: 'badValue'; readonly row: number | null; readonly problem: FileProblem };

/** What a person should know about a table that was read. */
export type CsvNotice =
  /** Left out. */
  | { readonly kind: 'unknownColumn'; readonly name: string }
  /** Taken as it is, although a lead time contains its process time and its wait. */
  | { readonly kind: 'leadTimeTooShort'; readonly row: number };

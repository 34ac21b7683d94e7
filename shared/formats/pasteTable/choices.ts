import type { NumberFormat } from '../../file/pasted';
import type { TimeUnit } from '../../time/units';
import type { ColumnName } from '../stepsTable/columns';

/** What a column of a pasted table is taken for; `none`: left out. */
export type Meaning = ColumnName | 'none';

/** What a person corrected about how a table was read. Columns count from 0, as they stand in the grid. */
export interface Choices {
  /** Whether the first row names the columns; null: as it looks. */
  readonly header: boolean | null;
  readonly meanings: Readonly<Record<number, Meaning>>;
  /** Units of bare numbers. */
  readonly units: Readonly<Record<number, TimeUnit>>;
  /** How numbers are written, for all columns; null: as each of them shows. */
  readonly format: NumberFormat | null;
}

/** How the arrows out of a decision without shares are taken; null: that has to be said. */
export type Decisions = 'even' | 'parallel' | null;

/** Everything a person can decide about a paste. */
export interface PasteChoices extends Choices {
  readonly decisions: Decisions;
}

/** Nothing is decided by a person. */
export const noPasteChoices: PasteChoices = {
  header: null,
  meanings: {},
  units: {},
  format: null,
  decisions: null,
};

/** Meanings whose cells are times. */
export const timeMeanings: ReadonlySet<Meaning> = new Set(['processTime', 'waitTime', 'leadTime', 'every']);

export const percentMeanings: ReadonlySet<Meaning> = new Set(['percentCompleteAccurate', 'uptime']);

export const countMeanings: ReadonlySet<Meaning> = new Set(['people', 'wip', 'batchSize']);

/** Meanings whose cells hold numbers. */
export function isFigure(meaning: Meaning): boolean {
  return timeMeanings.has(meaning) || percentMeanings.has(meaning) || countMeanings.has(meaning);
}

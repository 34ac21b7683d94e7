import type { StepsFormatId } from '../../../file/formatId';
import type { PasteNotice } from '../../../file/pasted';
import type { Heading } from '../../stepsTable/headings';

/** A cell of a table as it was pasted. */
export interface GridCell {
  /** Without blanks around it; lines are parted by `\n`. */
  readonly text: string;
  /** `first`: the cell stands over several rows; `below`: it is one of those rows. */
  readonly merged?: 'first' | 'below';
  /** The cell goes over the whole width of the table. */
  readonly whole?: true;
}

/** How a table was written. */
export type GridSource = Exclude<StepsFormatId, 'txt' | 'mmd'>;

/** The cells of a table as it was pasted, before anything is known of their meaning. All rows are equally long. */
export interface PastedGrid {
  readonly source: GridSource;
  readonly rows: readonly (readonly GridCell[])[];
  /** Lines `# key: value` before the table. */
  readonly headings: readonly Heading[];
  readonly notices: readonly PasteNotice[];
}

/** More than any table of steps; what a hostile page could say of its spans is cut to it. */
export const gridLimits = { characters: 8_000_000, rows: 6_000, columns: 100 } as const;

/** A grid of rows that may differ in length, without columns and rows of which nothing says anything at the edges. */
export function gridOf(
  source: GridSource,
  rows: readonly (readonly GridCell[])[],
  notices: readonly PasteNotice[] = [],
  headings: PastedGrid['headings'] = [],
): PastedGrid {
  const width = Math.min(
    gridLimits.columns,
    Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell.text !== '') + 1)),
  );
  const padded = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? { text: '' }));
  const last = padded.findLastIndex((row) => row.some((cell) => cell.text !== ''));
  return { source, rows: padded.slice(0, last + 1), headings, notices };
}

/** How a cell looks. The order is that of the formats in `bookFiles`. */
export const looks = ['plain', 'title', 'head', 'wrapped', 'number', 'share', 'hours'] as const;
export type Look = (typeof looks)[number];

/** A cell of a workbook; null is empty. A text is a text whatever it begins with: nothing of a map is ever a formula, only what this program writes. */
export type Cell =
  | { readonly text: string; readonly look: Look }
  | { readonly value: number; readonly look: Look; readonly formula?: string }
  | null;

/** Longer than this no spreadsheet holds a text. */
const mostLetters = 32_000;

export function textCell(text: string, look: Look = 'plain'): Cell {
  return text === '' ? null : { text: text.slice(0, mostLetters), look };
}

/** `share` is shown in percent, `hours` with two decimals. An unknown number leaves its cell empty, as spreadsheets count. */
export function numberCell(value: number | null, look: Look = 'number'): Cell {
  return value === null || !Number.isFinite(value) ? null : { value, look };
}

/** A number with how it is worked out from other cells, without the sign of equality. */
export function formulaCell(formula: string, value: number | null, look: Look = 'number'): Cell {
  return value === null || !Number.isFinite(value) ? null : { value, look, formula };
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** Rows on top that stay in view. */
  readonly headRows: number;
  /** Of the columns, in letters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

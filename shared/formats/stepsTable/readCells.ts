import type { CsvError } from '../../file/csvError';
import { parseDuration } from '../../time/parseDuration';
import { writeDuration } from '../../time/writeDuration';
import type { ColumnName, StepsColumn } from './columns';
import { readNumberCell, readPercentCell } from './numbers';
import { allowedWords, readWord, type WordCell } from './wordCells';

/** In a time column: this time is the rest of the lead time. Needed only where the wait is not known. */
export const restMark = 'rest';

/** How people say in a column of numbers that there is none. */
const nothing = /^(?:-|–|—|n\/?a)?$/i;

/** The cells of one step. What cannot be understood goes to `errors` and reads as unknown. */
export interface RowReader {
  readonly row: number;
  readonly text: (name: ColumnName) => string;
  readonly duration: (name: ColumnName) => string | null;
  readonly percent: (name: ColumnName) => number | null;
  readonly number: (name: ColumnName) => number | null;
  readonly word: <T>(name: ColumnName, cell: WordCell<T>) => T | null;
}

export function rowReader(
  row: number,
  cells: readonly string[],
  columns: readonly (StepsColumn | null)[],
  errors: CsvError[],
): RowReader {
  function text(name: ColumnName): string {
    const index = columns.findIndex((column) => column?.name === name);
    return index < 0 ? '' : (cells[index] ?? '');
  }

  /** The cell read by `read`, null where it is empty; refused as `kind` where it is not understood. */
  function value<T>(name: ColumnName, kind: 'badNumber' | 'badPercent', read: (cell: string) => T | null) {
    const cell = text(name);
    if (nothing.test(cell)) return null;
    const understood = read(cell);
    if (understood === null) errors.push({ kind, row, column: name, text: cell });
    return understood;
  }

  function duration(name: ColumnName): string | null {
    const cell = text(name);
    if (nothing.test(cell)) return null;
    const asTyped = parseDuration(cell);
    if (asTyped.ok) return cell;
    const unit = columns.find((column) => column?.name === name)?.unit ?? undefined;
    const inUnit = parseDuration(cell, unit);
    if (inUnit.ok) return writeDuration(inUnit.value);
    errors.push({ kind: 'badDuration', row, column: name, text: cell, error: inUnit.error });
    return null;
  }

  return {
    row,
    text,
    duration,
    percent: (name) => value(name, 'badPercent', readPercentCell),
    number: (name) => value(name, 'badNumber', readNumberCell),
    word(name, cell) {
      const found = text(name);
      const understood = found === '' ? null : readWord(cell, found);
      if (understood === null && found !== '') {
        errors.push({ kind: 'notOneOf', row, column: name, text: found, allowed: allowedWords(cell) });
      }
      return understood;
    },
  };
}

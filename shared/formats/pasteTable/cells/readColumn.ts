import type { NumberFormat } from '../../../file/pasted';
import { restMark } from '../../stepsTable/readCells';
import {
  allowedWords,
  automationCell,
  endCell,
  milestoneCell,
  readWord,
  valueCell,
  type WordCell,
  writeWord,
} from '../../stepsTable/wordCells';
import { countMeanings, isFigure, type Meaning, percentMeanings } from '../choices';
import type { TableColumn } from '../table/tableColumns';
import { automationWords, valueWords } from '../words/cellWords';
import { type ColumnFormat, columnFormat } from './numberFormat';
import {
  notAFigure,
  type ReadCell,
  readCadence,
  readCountCell,
  readPercents,
  readTimeCell,
  refused,
} from './readFigures';

/** The cells of a column as the steps table writes them. */
export interface ReadColumn {
  readonly cells: readonly ReadCell[];
  /** Whether parts of one were read as percentages. */
  readonly fractions: boolean;
}

/** How the numbers of a column are written, as its cells show; null where it holds no figures. */
export function columnFormatOf(meaning: Meaning | null, texts: readonly string[]): ColumnFormat | null {
  if (meaning === null || !isFigure(meaning)) return null;
  return columnFormat(texts.filter((text) => notAFigure(text) === null));
}

/** Reads the cells of a column. `format` null: how its numbers are written has to be said first. */
export function readColumn(
  { meaning, unit }: TableColumn,
  texts: readonly string[],
  format: NumberFormat | null,
): ReadColumn {
  if (meaning === null || meaning === 'none') return plainly(texts.map(() => ({ value: '', problem: null })));
  if (!isFigure(meaning)) return plainly(texts.map((text) => readText(meaning, text)));
  if (format === null) {
    return plainly(texts.map((text) => readUndecided((sure) => readFigure(meaning, unit, text, sure))));
  }
  if (percentMeanings.has(meaning)) return readPercents(texts, format);
  return plainly(texts.map((text) => readFigure(meaning, unit, text, format)));
}

function plainly(cells: readonly ReadCell[]): ReadColumn {
  return { cells, fractions: false };
}

function readFigure(
  meaning: Meaning,
  unit: TableColumn['unit'],
  text: string,
  format: NumberFormat,
): ReadCell {
  const other = notAFigure(text);
  if (other !== null) return other;
  if (meaning === 'processTime' && text === restMark) return { value: restMark, problem: null };
  if (percentMeanings.has(meaning))
    return readPercents([text], format).cells[0] ?? refused({ kind: 'notAPercent' });
  if (countMeanings.has(meaning)) return readCountCell(text, format);
  return meaning === 'every' ? readCadence(text, format, unit) : readTimeCell(text, format, unit);
}

/** A cell of a column of which nobody knows how it writes numbers: taken only where that makes no difference. */
function readUndecided(readIn: (format: NumberFormat) => ReadCell): ReadCell {
  const [point, comma] = [readIn('point'), readIn('comma')];
  if (point.problem === null && comma.problem === null && point.value !== comma.value) {
    return refused({ kind: 'ambiguousNumber' });
  }
  return point.problem === null && comma.problem === null ? point : refused({ kind: 'ambiguousNumber' });
}

function readText(meaning: Meaning, text: string): ReadCell {
  switch (meaning) {
    case 'automation':
      return readKind(automationCell, automationWords, text);
    case 'value':
      return readKind(valueCell, valueWords, text);
    case 'milestone':
      return readKind(milestoneCell, new Map(), text);
    case 'end':
      return readKind(endCell, new Map(), text);
    default:
      return { value: text, problem: null };
  }
}

function readKind<T>(cell: WordCell<T>, local: ReadonlyMap<string, T>, text: string): ReadCell {
  if (notAFigure(text)?.problem === null) return { value: '', problem: null };
  const found = readWord(cell, text) ?? local.get(text.trim().toLowerCase()) ?? null;
  return found === null
    ? refused({ kind: 'notOneOf', allowed: allowedWords(cell) })
    : { value: writeWord(cell, found), problem: null };
}

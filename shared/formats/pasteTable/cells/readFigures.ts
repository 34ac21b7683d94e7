import type { CellProblem, NumberFormat } from '../../../file/pasted';
import { parseDuration } from '../../../time/parseDuration';
import type { TimeUnit } from '../../../time/units';
import { writeDuration } from '../../../time/writeDuration';
import { cadenceWords } from '../words/cellWords';
import { plainWord } from '../words/plainWord';
import { isDate, isSpreadsheetError, saysNothing } from './cellKinds';
import { withPlainNumbers } from './numberFormat';
import { plainDuration } from './plainDuration';

/** A cell as the steps table writes it (empty: unknown), or why it is not understood. */
export interface ReadCell {
  readonly value: string;
  readonly problem: CellProblem | null;
}

const nothing: ReadCell = { value: '', problem: null };

function read(value: string): ReadCell {
  return { value, problem: null };
}

export function refused(problem: CellProblem): ReadCell {
  return { value: '', problem };
}

/** What any cell of a figure can be besides one; null where it must be read. */
export function notAFigure(text: string): ReadCell | null {
  if (isSpreadsheetError(text)) return refused({ kind: 'spreadsheetError' });
  if (saysNothing(text)) return nothing;
  return isDate(text) ? refused({ kind: 'date' }) : null;
}

/** A time in the duration grammar. `format` is how the numbers of its column are written. */
export function readTimeCell(text: string, format: NumberFormat, unit: TimeUnit | null): ReadCell {
  const plain = plainDuration(text, format);
  if (plain === null) return refused({ kind: 'otherFormat' });
  if (/^~?\d+:\d/.test(plain) && unit !== null && unit !== 'h') return refused({ kind: 'clockInUnit' });
  const parsed = parseDuration(plain, unit ?? undefined);
  if (parsed.ok) return read(parsed.value.kind === 'unknown' ? '' : writeDuration(parsed.value));
  return parsed.error.kind === 'unitMissing'
    ? refused({ kind: 'unitMissing' })
    : refused({ kind: 'notATime', error: parsed.error });
}

/** How often a step happens: a duration, or a word such as `weekly`. */
export function readCadence(text: string, format: NumberFormat, unit: TimeUnit | null): ReadCell {
  const word = cadenceWords.get(plainWord(text));
  if (word !== undefined) return read(word);
  return readTimeCell(
    text.replace(/^(?:every|alle|jeden?|toutes les|cada|ogni|elke|om de)\s+/iu, ''),
    format,
    unit,
  );
}

/** A count of people or items. */
export function readCountCell(text: string, format: NumberFormat): ReadCell {
  const plain = withPlainNumbers(text.trim(), format);
  if (plain === null) return refused({ kind: 'otherFormat' });
  return /^\d{1,15}(?:\.\d{1,15})?$/.test(plain) ? read(plain) : refused({ kind: 'notANumber' });
}

/**
 * The cells of a column of percentages. A column in which nothing is over 1 and something is below it holds parts
 * of one, which spreadsheets show for percentages without their format; `fractions` says so.
 */
export function readPercents(
  texts: readonly string[],
  format: NumberFormat,
): { readonly cells: readonly ReadCell[]; readonly fractions: boolean } {
  const plain = texts.map((text) =>
    notAFigure(text) === null ? withPlainNumbers(text.trim(), format) : null,
  );
  const bare = plain.flatMap((text) => (text !== null && /^\d+(\.\d+)?$/.test(text) ? [Number(text)] : []));
  const signed = plain.some((text) => text?.endsWith('%'));
  const low = bare.filter((value) => value > 0 && value <= 1);
  const fractions = !signed && low.some((value) => value < 1) && bare.every((value) => value <= 1);
  const cells = texts.map((text, at): ReadCell => {
    const other = notAFigure(text);
    if (other !== null) return other;
    const number = plain[at];
    if (number == null) return refused({ kind: 'otherFormat' });
    const [, digits, sign] = /^(\d{1,15}(?:\.\d{1,15})?)\s*(%?)$/.exec(number) ?? [];
    if (digits === undefined) return refused({ kind: 'notAPercent' });
    const value = Number(digits);
    const isLow = sign === '' && value > 0 && value <= 1;
    if (isLow && !fractions) return refused({ kind: 'fractionOrPercent' });
    const percent = fractions ? Number((value * 100).toFixed(10)) : value;
    return percent > 100 ? refused({ kind: 'overHundred' }) : read(`${percent}%`);
  });
  return { cells, fractions };
}

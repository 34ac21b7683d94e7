import type { NumberFormat } from '../../../file/pasted';

/** What the numbers of a column say about how they are written. */
export type ColumnFormat =
  /** Every number fits this format and not the other, or none of them tells and it does not matter. */
  | { readonly kind: 'known'; readonly format: NumberFormat; readonly told: boolean }
  /** Every number fits both, and would be another one in each: `1.500`. */
  | { readonly kind: 'ambiguous' }
  /** No format fits all of them: `1.5` beside `2,5`. */
  | { readonly kind: 'mixed' };

/** Digits with whatever may stand between them; blanks and apostrophes only in front of three more. */
const token = /\d+(?:[.,]\d+|[\u0020\u00A0\u202F\u2009'’](?=\d{3}(?!\d))\d{3})*/gu;

const grouping = /[\u0020\u00A0\u202F\u2009'’](?=\d{3}(?!\d))/gu;

/** How the numbers in the cells of one column are written. Times of the clock tell nothing. */
export function columnFormat(cells: readonly string[]): ColumnFormat {
  const numbers = cells.flatMap((cell) => numbersIn(cell));
  const fits = (format: NumberFormat) => numbers.every((text) => plainNumber(text, format) !== null);
  const [point, comma] = [fits('point'), fits('comma')];
  if (!point && !comma) return { kind: 'mixed' };
  if (point !== comma) return { kind: 'known', format: point ? 'point' : 'comma', told: true };
  const differs = numbers.some((text) => plainNumber(text, 'point') !== plainNumber(text, 'comma'));
  return differs ? { kind: 'ambiguous' } : { kind: 'known', format: 'point', told: false };
}

/** A text with all its numbers in plain digits with a decimal point; null where one of them is not of that format. */
export function withPlainNumbers(text: string, format: NumberFormat): string | null {
  let sound = true;
  const plain = text.replace(clockOrNumber, (found) => {
    if (isClock(found)) return found;
    const number = plainNumber(found, format);
    sound &&= number !== null;
    return number ?? found;
  });
  return sound ? plain : null;
}

const clockOrNumber = new RegExp(`\\d+(?::\\d+)+|${token.source}`, 'gu');

function numbersIn(cell: string): readonly string[] {
  return (cell.match(clockOrNumber) ?? []).filter((text) => !isClock(text));
}

function isClock(text: string): boolean {
  return text.includes(':');
}

/** Thousands as India parts them: three digits at the end, two in each group before. */
const lakhs = /^[1-9]\d?(?:,\d{2})+,\d{3}$/;

/** One number in plain digits, or null where it is not written so. */
function plainNumber(text: string, format: NumberFormat): string | null {
  const joined = text.replace(grouping, '');
  const spaced = joined !== text;
  const [group, point] = format === 'point' ? [',', '.'] : ['.', ','];
  const [whole = '', decimals, ...more] = joined.split(point);
  if (more.length > 0) return null;
  if (decimals !== undefined && !/^\d+$/.test(decimals)) return null;
  if (!whole.includes(group)) return decimals === undefined ? whole : `${whole}.${decimals}`;
  // Blanks and signs do not both part thousands, and no number begins with a group of nothing.
  const groups = whole.split(group);
  const grouped = groups.every((part, at) => (at === 0 ? /^[1-9]\d{0,2}$/ : /^\d{3}$/).test(part));
  if (spaced || !(grouped || (format === 'point' && lakhs.test(whole)))) return null;
  return decimals === undefined ? groups.join('') : `${groups.join('')}.${decimals}`;
}

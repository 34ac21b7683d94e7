import type { StepPlace } from '../../model/step';
import type { Share } from '../../model/units';

const plain = /^(\d+)(?:[.,](\d+))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * A count as people and spreadsheets write it, with a decimal point or comma; null for anything else.
 * `1,500` and `1.500.000` could mean thousands and are not guessed at; `1.500` is taken as 1.5.
 */
export function readNumberCell(text: string): number | null {
  return scaled(text, 0);
}

/** A share written in percent, with or without its sign; null for anything else. */
export function readPercentCell(text: string): Share | null {
  return scaled(text.replace(/\s*%$/, ''), -2);
}

/** A share in percent, exactly: reading gives the same number again. */
export function writePercent(share: Share): string {
  const [, whole = '', decimals = '', exponent = '0'] = plain.exec(String(share)) ?? [];
  const power = Number(exponent) + 2;
  if (power !== 2) return `${whole}${decimals === '' ? '' : `.${decimals}`}e${power}%`;
  const digits = `${whole}${decimals.padEnd(2, '0')}`;
  const point = whole.length + 2;
  const integer = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const fraction = digits.slice(point).replace(/0+$/, '');
  return `${integer}${fraction === '' ? '' : `.${fraction}`}%`;
}

/** The number times a power of ten, rounded once, so that 7 % is 0.07 and not its neighbour. */
function scaled(text: string, power: number): number | null {
  const match = plain.exec(text);
  if (match === null || /^\d+,\d{3}$/.test(text)) return null;
  const [, whole = '', decimals = '0', exponent = '0'] = match;
  const value = Number(`${whole}.${decimals}e${Number(exponent) + power}`);
  return Number.isFinite(value) ? value : null;
}

const form =
  /^([+-]?\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?)[\s;,]{1,5}([+-]?\d{1,20}(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?)$/i;

/** The place of a step as a cell: `120 40`, across and down; empty where the layout decides. */
export function writePlace(place: StepPlace | null): string {
  return place === null ? '' : `${place.x} ${place.y}`;
}

/** The place that a cell says, or null where it is not of this form. */
export function readPlace(text: string): StepPlace | null {
  const match = form.exec(text);
  return match === null ? null : { x: Number(match[1]), y: Number(match[2]) };
}

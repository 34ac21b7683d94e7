import { templatesIn } from '../../writeDecimal';

/** A text with counts as this language writes them. */
export const inNumbers = templatesIn('en');

/** A percentage as English sets it: `40%`. */
export function percent(number: number | string): string {
  return `${number}%`;
}

/** How numbers are put together with what stands beside them. */
export const numberWords = {
  percent,
  lessThan: (amount: string) => `<${amount}`,
  same: '=',
  more: (amount: string) => `+${amount}`,
  less: (amount: string) => `−${amount}`,
  points: (number: string) => `${number} percentage ${number === '1' ? 'point' : 'points'}`,
  moreThan: (amount: string) => `>${amount}`,
  /** A length of time in short: `2 d`. */
  withUnit: (number: string, unit: string) => `${number} ${unit}`,
};

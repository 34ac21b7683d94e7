import type { Topics } from '../../words';
import { templatesIn } from '../../writeDecimal';

/** A text with counts as this language writes them. */
export const inNumbers = templatesIn('de');

/** Spaces at which no line breaks: German parts a number from its unit and, by less, from the percent sign (DIN 5008). */
const space = '\u00a0';
const narrowSpace = '\u202f';

/** A percentage as German sets it. */
export function percent(number: number | string): string {
  return `${number}${narrowSpace}%`;
}

export const germanNumber: Topics['number'] = {
  percent,
  lessThan: (amount) => `<${amount}`,
  same: '=',
  more: (amount) => `+${amount}`,
  less: (amount) => `−${amount}`,
  points: (number) => `${number}${space}${number === '1' ? 'Prozentpunkt' : 'Prozentpunkte'}`,
  moreThan: (amount) => `>${amount}`,
  withUnit: (number, unit) => `${number}${space}${unit}`,
};

import type { Topics } from '../words';

/** A space at which no line breaks: German parts a number from its unit and from the percent sign (DIN 5008). */
const space = '\u00a0';

export const germanNumber: Topics['number'] = {
  percent: (number) => `${number}${space}%`,
  lessThan: (amount) => `<${amount}`,
  same: '=',
  more: (amount) => `+${amount}`,
  less: (amount) => `−${amount}`,
  points: (number) => `${number}${space}Prozentpunkte`,
  moreThan: (amount) => `>${amount}`,
  withUnit: (number, unit) => `${number}${space}${unit}`,
};

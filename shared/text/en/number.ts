/** How numbers are put together with what stands beside them. */
export const numberWords = {
  percent: (number: string) => `${number} %`,
  lessThan: (amount: string) => `<${amount}`,
  same: '=',
  more: (amount: string) => `+${amount}`,
  less: (amount: string) => `−${amount}`,
  points: (number: string) => `${number} points`,
  moreThan: (amount: string) => `>${amount}`,
  /** A length of time in short: `2 d`. */
  withUnit: (number: string, unit: string) => `${number} ${unit}`,
};

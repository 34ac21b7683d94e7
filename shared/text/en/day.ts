const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** How a day is written. */
export const dayWords = {
  /** `31 March 2027`; the month counts from 1. */
  written: (day: number, month: number, year: string) => `${day} ${months[month - 1] ?? month} ${year}`,
};

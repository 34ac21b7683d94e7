import type { Topics } from '../words';

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

export const germanDay: Topics['day'] = {
  written: (day, month, year) => `${day}. ${months[month - 1] ?? month} ${year}`,
};

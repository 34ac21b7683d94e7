import type { DurationError } from '../../../time/durationError';
import type { TimeUnit } from '../../../time/units';

const unitNames: Readonly<Record<TimeUnit, string>> = {
  s: 'seconds',
  min: 'minutes',
  h: 'hours',
  d: 'days',
  w: 'weeks',
  mo: 'months',
  cd: 'calendar days',
};

/** One of each. */
const unitName: Readonly<Record<TimeUnit, string>> = {
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  w: 'week',
  mo: 'month',
  cd: 'calendar day',
};

/** Times: units, and what is wrong with a text that should be one. */
export const durationWords = {
  /** Beside a number in a small place: `2 d`. */
  unitSymbols: { s: 's', min: 'min', h: 'h', d: 'd', w: 'w', mo: 'mo', cd: 'cd' } as Readonly<
    Record<TimeUnit, string>
  >,
  unitName,
  unitNames,
  unknown: 'unknown',
  /** One sentence: what was not understood, and what to write. */
  error: sentence,
};

function sentence(error: DurationError): string {
  switch (error.kind) {
    case 'empty':
      return 'Enter a time such as 2d 4h, 30m or 3-5d, or ? if unknown.';
    case 'tooLong':
      return `A time can have at most ${error.limit} characters.`;
    case 'numberExpected':
      return 'Enter a number here, as in 2d 4h.';
    case 'negative':
      return 'A time can’t be below zero.';
    case 'tooManyDigits':
      return `This number has more than ${error.limit} digits.`;
    case 'twoSeparators':
      return 'Use one decimal separator: 1000.5 or 1000,5.';
    case 'thousandsSeparator':
      return 'Is this a thousands separator or a decimal? Write 1500 or 1.5.';
    case 'unitMissing':
      return 'Add a unit after the number: s, min, h, d, w or mo.';
    case 'unknownUnit':
      return `“${error.found}” isn’t a unit of time. Use s, min, h, d, w, mo, or cd for calendar days.`;
    case 'ambiguousUnit':
      return `“${error.found}” could be minutes or months. Write min or mo.`;
    case 'unitRepeated':
      return `You entered ${unitNames[error.unit]} twice. Use each unit once, or 2-3d for a range.`;
    case 'unitOrder':
      return `Write ${unitNames[error.unit]} before ${unitNames[error.after]}, as in 2d 4h.`;
    case 'tooLarge':
      return `The limit is ${error.limit.toLocaleString('en')} ${unitNames[error.unit]}.`;
    case 'clock':
      return 'Minutes and seconds go from 00 to 59. Write 1:30, 1h30 or 90m.';
    case 'iso':
      return 'This looks like an ISO 8601 duration but isn’t one. Write PT4H, P2D or P1DT2H.';
    case 'threeAmounts':
      return 'Write low/likely/high, as in 1d/3d/2w, or 1-3d for a range.';
    case 'rangeOrder':
      return 'Enter the smaller time first.';
    case 'unexpected':
      return `Can’t read “${error.found}” here.`;
  }
}

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

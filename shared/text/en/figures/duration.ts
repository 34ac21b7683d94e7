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
      return 'Type a time such as 2d 4h, 30m or 3-5d, or ? when it is not known.';
    case 'tooLong':
      return `A time has at most ${error.limit} characters.`;
    case 'numberExpected':
      return 'A number is expected here, as in 2d 4h.';
    case 'negative':
      return 'A time cannot be below zero.';
    case 'tooManyDigits':
      return `This number has more than ${error.limit} digits.`;
    case 'twoSeparators':
      return 'A number has one decimal point or comma: write 1000.5 or 1000,5.';
    case 'thousandsSeparator':
      return 'This could be thousands or decimals: write 1500 or 1.5.';
    case 'unitMissing':
      return 'Which unit? Write s, min, h, d, w or mo behind the number.';
    case 'unknownUnit':
      return `“${error.found}” is not a unit of time: use s, min, h, d, w, mo, or cd for calendar days.`;
    case 'ambiguousUnit':
      return `“${error.found}” could be minutes or months: write min or mo.`;
    case 'unitRepeated':
      return `There is a second number of ${unitNames[error.unit]}: write each unit once, or 2-3d for a range.`;
    case 'unitOrder':
      return `Write ${unitNames[error.unit]} before ${unitNames[error.after]}, as in 2d 4h.`;
    case 'tooLarge':
      return `At most ${error.limit.toLocaleString('en')} ${unitNames[error.unit]} are possible.`;
    case 'clock':
      return 'Minutes and seconds go from 00 to 59: write 1:30, 1h30 or 90m.';
    case 'iso':
      return 'This looks like an ISO 8601 duration but is not one: write PT4H, P2D or P1DT2H.';
    case 'threeAmounts':
      return 'Write low/likely/high as in 1d/3d/2w, or 1-3d for a range.';
    case 'rangeOrder':
      return 'This is less than what stands before it: write the smaller time first.';
    case 'unexpected':
      return `“${error.found}” is not understood here.`;
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

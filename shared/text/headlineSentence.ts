import type { Overload } from '../metrics/capacity/overload';
import type { Measured } from '../metrics/metric';
import type { Calendar } from '../model/calendar';
import type { Locale } from '../model/locale';
import { formatDuration } from './formatDuration';
import { formatShare } from './formatNumber';
import type { Words } from './words';

/** The figures that the sentence is made of. */
export interface HeadlineFigures {
  readonly steps: number;
  readonly leadTime: Measured;
  readonly processTime: Measured;
  /** Whether rework is in them. */
  readonly rework: 'none' | 'included' | 'left out';
  readonly overload: Overload | null;
}

/**
 * The map in one or two sentences: how long an item takes, rework included, and how much of that is work; and under which
 * condition it holds.
 */
export function headlineSentence(
  figures: HeadlineFigures,
  calendar: Calendar,
  words: Words['app']['headline'],
  locale: Locale,
): string {
  const sentence = promise(figures, calendar, words, locale);
  const { overload } = figures;
  return overload === null || figures.leadTime.value === null
    ? sentence
    : `${sentence} ${overloadSentence(overload, words, locale)}`;
}

/** Under which condition any lead time of a map holds that has steps above 100 % of their capacity. */
export function overloadSentence(
  { steps, name, utilisation }: Overload,
  words: Words['app']['headline'],
  locale: Locale,
): string {
  return words.overloaded(name, formatShare(utilisation, locale), steps.length - 1);
}

function promise(
  { steps, leadTime, processTime, rework }: HeadlineFigures,
  calendar: Calendar,
  words: Words['app']['headline'],
  locale: Locale,
): string {
  if (steps === 0) return words.empty;
  const lead = (seconds: number) => formatDuration(seconds, calendar, 'long', locale);
  if (leadTime.value === null) {
    const atLeast = leadTime.atLeast ?? 0;
    const known = formatDuration(atLeast, calendar, 'long', locale, 'down');
    const says = atLeast > 0 ? words.atLeast(known) : words.leadUnknown;
    return `${says} ${whyUnknown(leadTime, words)}`;
  }
  const takes = takesOf(words)[rework](lead(leadTime.value));
  const work = processTime.value;
  if (work === null) return `${takes} ${words.workUnknown}`;
  if (leadTime.value === 0) return takes;
  if (work === 0) return `${takes} ${words.allWaiting}`;
  // Less than a second of waiting is what rounding leaves of none.
  if (leadTime.value - work < 1) return `${takes} ${words.allWork}`;
  return `${takes} ${words.workAndWaiting(formatDuration(work, calendar, 'long', locale))}`;
}

function takesOf({ takes, takesWithRework, takesWithoutRework }: Words['app']['headline']) {
  return { none: takes, included: takesWithRework, 'left out': takesWithoutRework };
}

function whyUnknown({ needs }: Measured, words: Words['app']['headline']): string {
  const times = needs.filter((need) => need.kind === 'step' || need.kind === 'flow').length;
  return times > 0 ? words.missing(times) : words.unsound;
}

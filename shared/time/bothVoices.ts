import type { Calendar } from '../model/calendar';
import type { DurationText } from '../model/timeValue';
import type { Seconds } from '../model/units';
import { durationSeconds, midpoint } from './amount';
import type { Amount, KnownDuration } from './duration';
import { parseDuration } from './parseDuration';
import { writeDuration } from './writeDuration';

/**
 * What two people who were asked for the same time have said together (flow model, section 2: a value that two voices
 * gave is a range, and its source is `voted`). `text` is the value that keeps both.
 */
export type BothVoices =
  /** Neither knows a time. */
  | { readonly kind: 'none' }
  /** Only one of them does. */
  | { readonly kind: 'one'; readonly text: DurationText }
  /** Both say the same. */
  | { readonly kind: 'same'; readonly text: DurationText }
  | {
      readonly kind: 'apart';
      readonly text: DurationText;
      readonly low: Seconds;
      readonly high: Seconds;
      /** How many times the lowest goes into the highest, above 1; null where the lowest is nothing. */
      readonly ratio: number | null;
    };

/**
 * Puts two voices together, from the lowest that either said to the highest. What cannot be read counts as not known.
 * Which of two amounts is longer is up to the calendar (a week of 5 days, or of 7).
 */
export function bothVoices(first: DurationText, second: DurationText, calendar: Calendar): BothVoices {
  const known = [first, second].flatMap((text): KnownDuration[] => {
    const parsed = parseDuration(text);
    return parsed.ok && parsed.value.kind === 'amount' ? [parsed.value] : [];
  });
  const [one, other] = known;
  if (one === undefined) return { kind: 'none' };
  if (other === undefined) return { kind: 'one', text: writeDuration(one) };
  const length = (amount: Amount) => durationSeconds(amount, calendar);
  const amounts = [one.low, one.high, other.low, other.high].sort((a, b) => length(a) - length(b));
  const [lowest = one.low, highest = one.high] = [amounts[0], amounts.at(-1)];
  const [low, high] = [length(lowest), length(highest)];
  if (low === high) return { kind: 'same', text: writeDuration(point(lowest)) };
  const range: KnownDuration = {
    kind: 'amount',
    rough: false,
    low: lowest,
    likely: midpoint(lowest, highest),
    high: highest,
  };
  const ratio = low === 0 ? null : high / low;
  return { kind: 'apart', text: writeDuration(range), low, high, ratio };
}

function point(amount: Amount): KnownDuration {
  return { kind: 'amount', rough: false, low: amount, likely: amount, high: amount };
}

import { stepTimes } from '../metrics/stepTimes';
import type { Calendar } from '../model/calendar';
import type { Step } from '../model/step';
import type { DurationText, TimeValue } from '../model/timeValue';
import type { Amount } from '../time/duration';
import { parseDuration } from '../time/parseDuration';
import { writeDuration } from '../time/writeDuration';

type Times = Pick<Step, 'processTime' | 'waitTime' | 'every'>;

/** What is left of each time of a step, 0 or more. */
interface TimeFactors {
  readonly processFactor: number;
  readonly waitFactor: number;
  readonly intervalFactor: number;
}

/**
 * The times of a step once they are shorter, as a person would type them: amounts keep their units, ranges stay ranges,
 * what is unknown stays unknown. A time that fills a lead time up stays so if both times shrink alike; else it is
 * written by itself, in hours.
 */
export function scaledTimes(
  { processTime, waitTime, every }: Times,
  { processFactor, waitFactor, intervalFactor }: TimeFactors,
  calendar: Calendar,
): Times {
  const cadence = every === null ? null : scaledText(every, intervalFactor);
  const asTyped = (time: TimeValue | null, factor: number) =>
    typeof time === 'string' ? scaledText(time, factor) : null;
  if (!isWhole(processTime) && !isWhole(waitTime)) {
    return {
      processTime: asTyped(processTime, processFactor),
      waitTime: asTyped(waitTime, waitFactor),
      every: cadence,
    };
  }
  if (processFactor === 1 && waitFactor === 1) return { processTime, waitTime, every: cadence };
  if (processFactor === waitFactor) {
    const shrunk = (time: TimeValue | null) =>
      isWhole(time) ? { upToLeadTime: scaledText(time.upToLeadTime, waitFactor) } : asTyped(time, waitFactor);
    return { processTime: shrunk(processTime), waitTime: shrunk(waitTime), every: cadence };
  }
  const { process, wait } = stepTimes({ processTime, waitTime, every: null }, calendar);
  const byItself = (time: TimeValue | null, seconds: number | null, factor: number) => {
    if (!isWhole(time)) return asTyped(time, factor);
    return seconds === null ? null : inHours(seconds * factor);
  };
  return {
    processTime: byItself(processTime, process, processFactor),
    waitTime: byItself(waitTime, wait, waitFactor),
    every: cadence,
  };
}

function isWhole(time: TimeValue | null): time is { readonly upToLeadTime: DurationText } {
  return time !== null && typeof time === 'object';
}

/** The text as it is where it cannot be read. */
function scaledText(text: DurationText, factor: number): DurationText {
  const parsed = parseDuration(text);
  if (factor === 1 || !parsed.ok || parsed.value.kind === 'unknown') return text;
  const { rough, low, likely, high } = parsed.value;
  const scaled = (amount: Amount): Amount =>
    amount.map(({ value, unit }) => ({ value: rounded(value * factor), unit }));
  return writeDuration({
    kind: 'amount',
    rough,
    low: scaled(low),
    likely: scaled(likely),
    high: scaled(high),
  });
}

function inHours(seconds: number): DurationText {
  return writeDuration({
    kind: 'amount',
    rough: false,
    ...point([{ value: rounded(seconds / 3600), unit: 'h' }]),
  });
}

function point(amount: Amount): { low: Amount; likely: Amount; high: Amount } {
  return { low: amount, likely: amount, high: amount };
}

/** Ten digits: nobody types 0.30000000000000004, and the grammar reads 25 digits at most. */
function rounded(value: number): number {
  return value < 1e-9 ? 0 : Number(value.toPrecision(10));
}

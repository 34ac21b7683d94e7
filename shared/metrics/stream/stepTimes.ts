import type { Calendar } from '../../model/calendar';
import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import type { DurationText, TimeValue } from '../../model/timeValue';
import type { Seconds } from '../../model/units';
import { timeRange } from '../../time/timeRange';

/** The times of a step in seconds of working time; `null` is unknown. */
export interface StepTimes {
  readonly process: Seconds | null;
  /** Without the wait for the cadence. */
  readonly wait: Seconds | null;
  /** Mean wait for a step that happens every so often: half the interval; 0 without a cadence. */
  readonly cadenceWait: Seconds | null;
  /** Wait, cadence wait and process time (also: elapsed, turnaround). May be known where its parts are not. */
  readonly lead: Seconds | null;
  /** What is known of the lead time: whatever the unknown times turn out to be, it is not shorter. */
  readonly leadAtLeast: Seconds;
  /** Present where the wait was not entered but derived from the stock in front of the step. */
  readonly waitFrom?: 'stock';
}

/**
 * A step's times in a calendar. Of a range the likely value counts: totals of the first pass are those of a likely item, and
 * the spread is a matter of the distribution (flow model, sections 4 and 6).
 *
 * Where a lead time was given, the other of the two times fills it up. A lead time that another calendar makes shorter
 * than the process time leaves no wait, it does not shorten the work.
 */
export function stepTimes(
  step: Pick<Step, 'processTime' | 'waitTime' | 'every'>,
  calendar: Calendar,
): StepTimes {
  const interval = step.every === null ? 0 : likely(step.every, calendar);
  const cadenceWait = interval === null ? null : interval / 2;
  const known = processAndWait(step.processTime, step.waitTime, calendar);
  const lead = known.both === null || cadenceWait === null ? null : known.both + cadenceWait;
  const { process, wait, both } = known;
  const leadAtLeast = (both ?? (process ?? 0) + (wait ?? 0)) + (cadenceWait ?? 0);
  return { process, wait, cadenceWait, lead, leadAtLeast };
}

interface ProcessAndWait {
  readonly process: Seconds | null;
  readonly wait: Seconds | null;
  readonly both: Seconds | null;
}

function processAndWait(
  processTime: TimeValue | null,
  waitTime: TimeValue | null,
  calendar: Calendar,
): ProcessAndWait {
  const process = typeof processTime === 'string' ? likely(processTime, calendar) : null;
  const wait = typeof waitTime === 'string' ? likely(waitTime, calendar) : null;
  if (isUpTo(waitTime)) {
    const both = likely(waitTime.upToLeadTime, calendar);
    if (both === null || process === null) return { process, wait: null, both };
    return { process, wait: Math.max(0, both - process), both: Math.max(both, process) };
  }
  if (isUpTo(processTime)) {
    const both = likely(processTime.upToLeadTime, calendar);
    if (both === null || wait === null) return { process: null, wait, both };
    return { process: Math.max(0, both - wait), wait, both: Math.max(both, wait) };
  }
  return { process, wait, both: process === null || wait === null ? null : process + wait };
}

function isUpTo(value: TimeValue | null): value is { readonly upToLeadTime: DurationText } {
  return value !== null && typeof value === 'object';
}

function likely(text: DurationText, calendar: Calendar): Seconds | null {
  return timeRange(text, calendar)?.likely ?? null;
}

/** A step that was not edited is the same object: its times need not be read again. */
const known = new WeakMap<Step, { readonly calendar: Calendar; readonly times: StepTimes }>();

/** The times of all steps of a map, in its order. */
export function timesOfSteps({
  steps,
  calendar,
}: Pick<MapDocument, 'steps' | 'calendar'>): readonly StepTimes[] {
  return steps.map((step) => {
    const before = known.get(step);
    if (before?.calendar === calendar) return before.times;
    const times = stepTimes(step, calendar);
    known.set(step, { calendar, times });
    return times;
  });
}

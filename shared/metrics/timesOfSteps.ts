import type { Calendar } from '../model/calendar';
import type { MapDocument } from '../model/mapDocument';
import type { Step } from '../model/step';
import { type StepTimes, stepTimes } from './stepTimes';

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

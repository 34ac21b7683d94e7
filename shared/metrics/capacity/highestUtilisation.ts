import { known, lacking } from '../measured';
import type { Metric, WorkingLine, WorkingPart } from '../metric';
import { availableAtOnce } from './capacity';
import { workingTime } from './workingTime';

/**
 * Utilisation of the constraint: demand x visits x process time / (people x available time), 0 or more; above 1 the step
 * cannot keep up (section 4, line 7). Only claimed when the demand, all process times and, wherever there is work, the
 * people are known. The working is per working day.
 */
export const highestUtilisation = {
  id: 'highestUtilisation',
  unit: 'share',
  betterWhen: 'lower',
  measure: (analysis) => {
    const { capacity, document } = analysis;
    if (capacity.constraint === null) return lacking(capacity.needs);
    const { step: id, utilisation } = capacity.constraint;
    const index = analysis.indexOf(id);
    const step = document.steps[index];
    const line = (part: WorkingPart, value: number): WorkingLine => ({ part, step: id, flow: null, value });
    const atOnce = step === undefined ? null : availableAtOnce(step);
    const lines = [
      line('demand', capacity.demandPerDay ?? 0),
      line('visits', analysis.visits?.[id] ?? 0),
      line('process', analysis.steps[index]?.process ?? 0),
      line('available', (atOnce ?? 0) * workingTime('day', document.calendar)),
    ];
    return known(utilisation, lines, { simulated: analysis.isCounted });
  },
} as const satisfies Metric;

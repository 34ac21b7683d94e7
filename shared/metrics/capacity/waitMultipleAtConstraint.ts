import { known, lacking } from '../measured';
import type { Metric, WorkingLine } from '../metric';
import { workload } from './workload';

/**
 * How many times its process time an item waits in front of the constraint, estimated from its utilisation; 0 or more. See
 * `waitMultiple` for the model and what it takes for granted. Null where no constraint is claimed, and where it cannot
 * keep up: then no wait is long enough.
 */
export const waitMultipleAtConstraint = {
  id: 'waitMultipleAtConstraint',
  unit: 'count',
  betterWhen: 'lower',
  measure: (analysis) => {
    const { constraint, needs } = analysis.capacity;
    if (constraint === null) return lacking(needs);
    const load = workload(analysis).find(({ step }) => step === constraint.step);
    const multiple = load?.waitMultiple ?? null;
    if (load === undefined || multiple === null) return lacking([{ kind: 'map', field: 'spareCapacity' }]);
    const line = (part: WorkingLine['part'], value: number): WorkingLine => ({
      part,
      step: load.step,
      flow: null,
      value,
    });
    const lines = [
      line('utilisation', constraint.utilisation),
      line('people', analysis.document.steps[load.index]?.people ?? 0),
    ];
    return known(multiple, lines, { simulated: analysis.isCounted });
  },
} as const satisfies Metric;

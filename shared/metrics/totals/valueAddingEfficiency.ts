import { known, lacking } from '../measured';
import type { Metric } from '../metric';
import { sumOf, sumOver } from '../passes/passSum';
import { efficiency } from './flowEfficiency';
import { leadTime } from './leadTime';

/**
 * The value-adding reading of flow efficiency, 0..1 (section 4, line 4): of the process time on the critical path only
 * that of steps classed as value adding. Null while a step with work on the critical path has no class.
 */
export const valueAddingEfficiency = {
  id: 'valueAddingEfficiency',
  unit: 'share',
  betterWhen: 'higher',
  measure: (analysis) => {
    const work = sumOver(analysis, 'first', 'process');
    if (work.value === null) return lacking(work.needs);
    const classOf = new Map(analysis.document.steps.map((step) => [step.id, step.valueClass]));
    const lines = work.working.filter((line) => line.value > 0 && line.step !== null);
    const unclassed = lines.flatMap(({ step }) =>
      step !== null && classOf.get(step) === null ? [step] : [],
    );
    if (unclassed.length > 0) {
      return lacking(unclassed.map((step) => ({ kind: 'step', step, field: 'valueClass' })));
    }
    const adding = lines.filter(({ step }) => step !== null && classOf.get(step) === 'valueAdding');
    return efficiency(known(sumOf(adding), adding), leadTime.measure(analysis));
  },
} as const satisfies Metric;

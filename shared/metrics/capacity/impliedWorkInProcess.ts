import { known, lacking } from '../measured';
import type { Metric, WorkingLine } from '../metric';
import type { Need } from '../need';
import { sumOf } from '../passes/passSum';
import { inventoryOf } from './littlesLaw';
import { workloadNeeds } from './workload';

/**
 * The items that ought to be in the stream by Little's law (section 4, line 8): throughput x visits x lead time over all steps.
 * A check of the count in `workInProcess`, not a total. Waits on flows are nobody's and not in it. Null without a demand and
 * while a time is unknown.
 */
export const impliedWorkInProcess = {
  id: 'impliedWorkInProcess',
  unit: 'count',
  betterWhen: 'lower',
  measure: (analysis) => {
    const needs: Need[] = [...workloadNeeds(analysis)];
    const lines: WorkingLine[] = [];
    for (const { step, implied } of inventoryOf(analysis)) {
      if (implied === null) needs.push({ kind: 'step', step, field: 'leadTime' });
      else lines.push({ part: 'items', step, flow: null, value: implied });
    }
    return needs.length > 0 ? lacking(needs) : known(sumOf(lines), lines, { simulated: analysis.isCounted });
  },
} as const satisfies Metric;

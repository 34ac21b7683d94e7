import { known, lacking } from '../measured';
import type { Metric, WorkingLine } from '../metric';
import type { Need } from '../need';
import { firstPasses, passSum, sumOf } from '../passes/passSum';
import { inventoryOf } from './littlesLaw';

/**
 * The waits on the critical path when the counted items speak: of each step items / (demand x visits), in seconds; of a step
 * without a count the wait that was entered. The working says which was used: `inventory` or `wait`. M. Rother and J. Shook
 * (Learning to See, 1999) sum stock as days in this way and call it lead time; here it stands beside the lead time, which
 * always rests on the waits that were entered. Null without a demand, without any count, or where neither is known.
 */
export const inventoryTime = {
  id: 'inventoryTime',
  unit: 'duration',
  betterWhen: 'lower',
  measure: (analysis) => {
    const passes = firstPasses(analysis);
    if (!passes.ok) return lacking(passes.error);
    if (analysis.capacity.takt === null) return lacking([{ kind: 'map', field: 'demand' }]);
    const counted = new Map(inventoryOf(analysis).map(({ index, lasts }) => [index, lasts]));
    const needs: Need[] = [];
    const byCount: WorkingLine[] = [];
    const step = passes.value.step.map((times, index) => {
      const id = analysis.document.steps[index]?.id ?? '';
      const lasts = counted.get(index) ?? null;
      if (times === 0) return 0;
      if (lasts === null) {
        needs.push({ kind: 'step', step: id, field: 'workInProcess' });
        return times;
      }
      byCount.push({ part: 'inventory', step: id, flow: null, value: times * lasts });
      return 0;
    });
    if (byCount.length === 0) return lacking(needs);
    const typed = passSum(analysis, { ok: true, value: { ...passes.value, step } }, 'wait');
    if (typed.value === null) return lacking(typed.needs);
    const lines = [...byCount, ...typed.working];
    return known(sumOf(lines), lines, { exact: passes.value.exact, simulated: analysis.isCounted });
  },
} as const satisfies Metric;

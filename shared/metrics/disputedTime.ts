import { timeRange } from '../time/timeRange';
import { known, lacking } from './measured';
import type { Metric, WorkingLine } from './metric';
import { firstPasses, sumOf } from './passSum';
import { stepSpread } from './stepSpread';

/**
 * How much of the lead time is disputed, in seconds: the sum of high minus low over the times on the critical path, where
 * somebody gave a range or two voices differ. 0 where everybody agrees. Null where the critical path is; unknown times are
 * not in it.
 */
export const disputedTime = {
  id: 'disputedTime',
  unit: 'duration',
  measure: (analysis) => {
    const passes = firstPasses(analysis);
    if (!passes.ok) return lacking(passes.error);
    const { steps, flows, calendar } = analysis.document;
    const lines: WorkingLine[] = [];
    const add = (value: number, step: string | null, flow: string | null) => {
      if (value > 0) lines.push({ part: 'spread', step, flow, value });
    };
    for (const [index, step] of steps.entries()) {
      add((passes.value.step[index] as number) * stepSpread(step, calendar), step.id, null);
    }
    for (const [arrow, taken] of passes.value.arrow.entries()) {
      const flow = flows[analysis.graph.forward.flow[arrow] as number];
      if (flow?.kind !== 'forward' || flow.wait === null || taken === 0) continue;
      const range = timeRange(flow.wait, calendar);
      if (range !== null) add(taken * (range.high - range.low), null, flow.id);
    }
    return known(sumOf(lines), lines, { exact: passes.value.exact });
  },
} as const satisfies Metric;

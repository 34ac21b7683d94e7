import type { Calendar } from '../../model/calendar';
import type { Step } from '../../model/step';
import type { DurationText, TimeValue } from '../../model/timeValue';
import type { Seconds } from '../../model/units';
import { timeRange } from '../../time/timeRange';
import { known, lacking } from '../measured';
import type { Metric, WorkingLine } from '../metric';
import { firstPasses, sumOf } from '../passes/passSum';

/**
 * How far the voices about a step's times lie apart: the sum of high minus low over its process time, its wait and half its
 * cadence, in seconds; 0 where each is one value. Two opinions are kept as a range (`3-5d`), never as their mean. Unknown times
 * are not disputed.
 */
export function stepSpread(
  { processTime, waitTime, every }: Pick<Step, 'processTime' | 'waitTime' | 'every'>,
  calendar: Calendar,
): Seconds {
  // Where a lead time was given as a whole, what was said about it is all that was said: the other time fills it up.
  const times = [processTime, waitTime].some(isWhole)
    ? [processTime, waitTime].filter(isWhole)
    : [processTime, waitTime];
  const spread = times.reduce((sum, time) => sum + spreadOf(textOf(time), calendar), 0);
  return spread + spreadOf(every, calendar) / 2;
}

function isWhole(time: TimeValue | null): boolean {
  return time !== null && typeof time === 'object';
}

function textOf(time: TimeValue | null): DurationText | null {
  return time !== null && typeof time === 'object' ? time.upToLeadTime : time;
}

function spreadOf(text: DurationText | null, calendar: Calendar): Seconds {
  const range = text === null ? null : timeRange(text, calendar);
  return range === null ? 0 : range.high - range.low;
}

/**
 * How much of the lead time is disputed, in seconds: the sum of high minus low over the times on the critical path, where
 * somebody gave a range or two voices differ. 0 where everybody agrees. Null where the critical path is; unknown times are
 * not in it.
 */
export const disputedTime = {
  id: 'disputedTime',
  unit: 'duration',
  betterWhen: null,
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

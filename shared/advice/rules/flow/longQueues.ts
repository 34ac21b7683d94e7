import type { StepTimes } from '../../../metrics/stream/stepTimes';
import { longQueue } from '../../../model/thresholds';
import type { FindingRule, Found } from '../../finding';
import { largestFirst } from '../largestFirst';

/** The wait as a multiple of the work, where that is a long queue; else null. */
export function longQueueOf({ wait, process }: Pick<StepTimes, 'wait' | 'process'>): number | null {
  if (wait === null || process === null || process === 0) return null;
  const multiple = wait / process;
  return multiple > longQueue && Number.isFinite(multiple) ? multiple : null;
}

/**
 * Steps in front of which an item waits more than ten times as long as the step works on it (section 10). Waits for a date are
 * another finding. Steps without work have no queue to compare. `times` is the multiple of the first.
 */
export const longQueues = {
  rule: 'longQueues',
  find: (analysis): readonly Found<{ readonly count: number; readonly times: number }>[] => {
    const queues = largestFirst(analysis, (index) => {
      const times = analysis.steps[index];
      return times === undefined ? null : longQueueOf(times);
    });
    const facts = { count: queues.steps.length, times: queues.largest };
    return facts.count === 0 ? [] : [{ steps: queues.steps, flows: [], severity: 'advice', facts }];
  },
} as const satisfies FindingRule;

import { workingTime } from '../../../metrics/capacity/workingTime';
import { largestItemDays } from '../../../model/thresholds';
import type { FindingRule, Found } from '../../finding';
import { largestFirst } from '../largestFirst';

/**
 * Steps in which one item takes more than two working days of hands-on time: the items are too large to flow. Days of the map's
 * calendar. `longest` is the process time of the first.
 */
export const largeItems = {
  rule: 'largeItems',
  find: (
    analysis,
  ): readonly Found<{ readonly count: number; readonly longest: number; readonly days: number }>[] => {
    const limit = largestItemDays * workingTime('day', analysis.document.calendar);
    const large = largestFirst(analysis, (index) => {
      const process = analysis.steps[index]?.process ?? 0;
      return process > limit ? process : null;
    });
    const facts = { count: large.steps.length, longest: large.largest, days: largestItemDays };
    return facts.count === 0 ? [] : [{ steps: large.steps, flows: [], severity: 'advice', facts }];
  },
} as const satisfies FindingRule;

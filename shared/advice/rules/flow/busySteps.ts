import { workload } from '../../../metrics/capacity/workload';
import { comfortableUtilisation } from '../../../model/thresholds';
import type { FindingRule, Found } from '../../finding';
import { largestFirst } from '../largestFirst';

/** What is known of the busiest step. */
type Facts = {
  readonly count: number;
  readonly highest: number;
  /** Estimated wait as a multiple of the work, at the first step. 0 where there is no estimate, as at exactly 100 %. */
  readonly queue: number;
};

/** Steps that can just keep up with the demand: used more than 85 % and at most 100 %. */
export const busySteps = {
  rule: 'busySteps',
  find: (analysis): readonly Found<Facts>[] => {
    const loads = workload(analysis);
    const used = new Map(loads.map(({ index, utilisation }) => [index, utilisation]));
    const busy = largestFirst(analysis, (index) => {
      const share = used.get(index) ?? 0;
      return share > comfortableUtilisation && share <= 1 ? share : null;
    });
    if (busy.steps.length === 0) return [];
    const first = loads.find(({ step }) => step === busy.steps[0]);
    const facts = { count: busy.steps.length, highest: busy.largest, queue: first?.waitMultiple ?? 0 };
    return [{ steps: busy.steps, flows: [], severity: 'advice', facts }];
  },
} as const satisfies FindingRule;

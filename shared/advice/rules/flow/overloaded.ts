import { workload } from '../../../metrics/capacity/workload';
import type { FindingRule, Found } from '../../finding';
import { largestFirst } from '../largestFirst';

/** Steps whose people have less time than the demand takes: what is in front of them grows for ever. `highest` is that of the first. */
export const overloaded = {
  rule: 'overloaded',
  find: (analysis): readonly Found<{ readonly count: number; readonly highest: number }>[] => {
    const used = new Map(workload(analysis).map(({ index, utilisation }) => [index, utilisation]));
    const over = largestFirst(analysis, (index) => {
      const share = used.get(index) ?? 0;
      return share > 1 ? share : null;
    });
    const facts = { count: over.steps.length, highest: over.largest };
    return facts.count === 0 ? [] : [{ steps: over.steps, flows: [], severity: 'warning', facts }];
  },
} as const satisfies FindingRule;

import { usableAccuracy } from '../../../model/thresholds';
import type { FindingRule, Found } from '../../finding';
import { largestFirst } from '../largestFirst';

/** Steps whose output the next one often cannot use as it comes. `lowest` is the %C&A of the first. */
export const lowAccuracy = {
  rule: 'lowAccuracy',
  find: (
    analysis,
  ): readonly Found<{ readonly count: number; readonly lowest: number; readonly usable: number }>[] => {
    const low = largestFirst(analysis, (index) => {
      const accuracy = analysis.document.steps[index]?.percentCompleteAccurate ?? 1;
      return accuracy < usableAccuracy ? 1 - accuracy : null;
    });
    const lowest =
      analysis.document.steps[analysis.indexOf(low.steps[0] ?? '')]?.percentCompleteAccurate ?? 0;
    const facts = { count: low.steps.length, lowest, usable: usableAccuracy };
    return facts.count === 0 ? [] : [{ steps: low.steps, flows: [], severity: 'advice', facts }];
  },
} as const satisfies FindingRule;

import type { FindingRule, Found } from '../../finding';
import { flowIds, stepIds } from '../mapParts';

/** The shares of the alternatives behind a step do not add up to 100 % (flow model, section 3). */
export const sharesNotWhole = {
  rule: 'sharesNotWhole',
  find: (analysis): readonly Found<{ readonly sum: number }>[] => {
    const { forward } = analysis.graph;
    return analysis.structure.splits.notWhole.map(({ step, sum }) => ({
      steps: stepIds(analysis, [step]),
      flows: flowIds(analysis, forward, (arrow) => forward.from[arrow] === step),
      severity: 'error',
      facts: { sum },
    }));
  },
} as const satisfies FindingRule;

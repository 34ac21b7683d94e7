import type { FindingRule, Found } from '../../finding';
import { flowIds, stepIds } from '../mapParts';

/** Some of the flows out of a step have a share and some have none: parallel or alternatives? (section 3) */
export const mixedSplit = {
  rule: 'mixedSplit',
  find: (analysis): readonly Found<Record<never, never>>[] => {
    const { forward } = analysis.graph;
    return analysis.structure.splits.mixed.map((step) => ({
      steps: stepIds(analysis, [step]),
      flows: flowIds(analysis, forward, (arrow) => forward.from[arrow] === step),
      severity: 'error',
      facts: {},
    }));
  },
} as const satisfies FindingRule;

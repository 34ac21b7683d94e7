import type { FindingRule, Found } from '../../finding';
import { flowIds, stepIds } from '../mapParts';

/** Forward flows run in a circle, which no item ever leaves; going back is drawn as rework (section 3). */
export const forwardCycle = {
  rule: 'forwardCycle',
  find: (analysis): readonly Found<Record<never, never>>[] => {
    const { forward } = analysis.graph;
    return analysis.structure.faults.flatMap((fault) => {
      if (fault.rule !== 'forwardCycle') return [];
      const inside = new Set(fault.steps);
      const within = (arrow: number) =>
        inside.has(forward.from[arrow] as number) && inside.has(forward.to[arrow] as number);
      const flows = flowIds(analysis, forward, within);
      return [{ steps: stepIds(analysis, fault.steps), flows, severity: 'error', facts: {} }];
    });
  },
} as const satisfies FindingRule;

import { backShares } from '../../../graph/visits';
import type { FindingRule, Found } from '../../finding';
import { flowIds, stepIds } from '../mapParts';

/**
 * Rework leaves nothing to go forward: at one step (its shares reach 100 %), or over several steps together, so that an item
 * would never come out (section 3). `back` is the share that goes back, 1 or more; 1 where it is over several steps.
 */
export const reworkTakesAll = {
  rule: 'reworkTakesAll',
  find: (analysis): readonly Found<{ readonly back: number }>[] => {
    const { rework, stepCount } = analysis.graph;
    const found: Found<{ readonly back: number }>[] = [];
    for (const [step, back] of backShares(rework, stepCount).entries()) {
      if (back < 1) continue;
      const flows = flowIds(analysis, rework, (arrow) => rework.from[arrow] === step);
      found.push({ steps: stepIds(analysis, [step]), flows, severity: 'error', facts: { back } });
    }
    if (found.length > 0 || analysis.balance.ok) return found;
    return analysis.balance.error.flatMap((need) => {
      if (need.kind !== 'structure' || need.rule !== 'reworkTakesAll') return [];
      const flows = flowIds(analysis, rework, () => true);
      return [{ steps: need.steps, flows, severity: 'error', facts: { back: 1 } }];
    });
  },
} as const satisfies FindingRule;

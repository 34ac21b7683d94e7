import { leadTime } from '../../../metrics/totals/leadTime';
import type { FindingRule, Found } from '../../finding';

/** No item waits anywhere, in front of a step, for a date or on a flow, though there is more than one step (section 10). */
export const noWaits = {
  rule: 'noWaits',
  find: (analysis): readonly Found<{ readonly lead: number }>[] => {
    const { steps } = analysis;
    if (steps.length < 2) return [];
    const waits = steps.some(({ wait, cadenceWait }) => wait !== 0 || cadenceWait !== 0);
    const lead = leadTime.measure(analysis).value;
    if (waits || analysis.flowWait.some((wait) => wait !== 0) || lead === null || lead === 0) return [];
    return [{ steps: [], flows: [], severity: 'warning', facts: { lead } }];
  },
} as const satisfies FindingRule;

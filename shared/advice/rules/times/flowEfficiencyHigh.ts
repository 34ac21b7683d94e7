import { flowEfficiency } from '../../../metrics/totals/flowEfficiency';
import { waitTime } from '../../../metrics/totals/waitTime';
import { plausibleFlowEfficiency } from '../../../model/thresholds';
import type { FindingRule, Found } from '../../finding';

/** More work than waiting: waits were probably left out (section 10). A map without any wait is another finding. */
export const flowEfficiencyHigh = {
  rule: 'flowEfficiencyHigh',
  find: (analysis): readonly Found<{ readonly efficiency: number }>[] => {
    const efficiency = flowEfficiency.measure(analysis).value ?? 0;
    if (efficiency <= plausibleFlowEfficiency || waitTime.measure(analysis).value === 0) return [];
    return [{ steps: [], flows: [], severity: 'warning', facts: { efficiency } }];
  },
} as const satisfies FindingRule;

import { deliverySteps } from '../../../metrics/delivery/deliverySteps';
import type { FindingRule, Found } from '../../finding';
import { speaksOf } from '../../stepKinds';
import { largestFirst } from '../largestFirst';

/**
 * An approval between commit and production on the critical path (N. Forsgren, J. Humble and G. Kim, Accelerate, 2018, ch. 7:
 * approval from outside the team goes with longer lead times and not with fewer failures). Told by the words in a step's name or
 * role; a machine that approves holds nobody up. `lead` is the lead time of the first, 0 where it is unknown.
 */
export const approvalGate = {
  rule: 'approvalGate',
  find: (analysis): readonly Found<{ readonly count: number; readonly lead: number }>[] => {
    const between = deliverySteps(analysis);
    if (!between.ok) return [];
    const inside = new Set(between.value);
    const gates = largestFirst(analysis, (index) => {
      const step = analysis.document.steps[index];
      if (step === undefined || !inside.has(index) || step.automationLevel === 'automated') return null;
      if (!speaksOf('approval', `${step.name}\n${step.role}`)) return null;
      return analysis.steps[index]?.lead ?? 0;
    });
    const facts = { count: gates.steps.length, lead: gates.largest };
    return facts.count === 0 ? [] : [{ steps: gates.steps, flows: [], severity: 'advice', facts }];
  },
} as const satisfies FindingRule;

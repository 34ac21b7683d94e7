import { leadNeeds } from '../../../metrics/passes/firstPass';
import type { StepTimes } from '../../../metrics/stream/stepTimes';
import type { Step } from '../../../model/step';
import type { FindingRule, Found } from '../../finding';
import { flowIds, stepIds } from '../mapParts';

/** Steps and flows whose times nobody has given yet, so that the lead time has no answer. `count` is the number of both. */
export const unknownTimes = {
  rule: 'unknownTimes',
  find: (analysis): readonly Found<{ readonly count: number; readonly flows: number }>[] => {
    const { steps } = analysis.document;
    const blank = [...steps.keys()].filter(
      (index) => leadNeeds(steps[index] as Step, analysis.steps[index] as StepTimes).length > 0,
    );
    const flows = flowIds(analysis, analysis.graph.forward, (arrow) =>
      Number.isNaN(analysis.flowWait[arrow] as number),
    );
    const count = blank.length + flows.length;
    if (count === 0) return [];
    return [
      { steps: stepIds(analysis, blank), flows, severity: 'advice', facts: { count, flows: flows.length } },
    ];
  },
} as const satisfies FindingRule;

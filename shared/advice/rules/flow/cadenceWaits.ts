import { firstPasses } from '../../../metrics/passes/passSum';
import { leadTime } from '../../../metrics/totals/leadTime';
import { cadenceShareOfStep, cadenceShareOfStream } from '../../../model/thresholds';
import type { FindingRule, Found } from '../../finding';
import { largestFirst } from '../largestFirst';

/** What is known of the first step. */
type Facts = {
  readonly count: number;
  readonly wait: number;
  /** Of the lead time of the map. */
  readonly share: number;
};

/**
 * Steps on the critical path whose lead time is mostly the wait for their next date, where that is also a part of the map's lead
 * time that can be felt (section 2: "meet weekly instead" is a one-field change).
 */
export const cadenceWaits = {
  rule: 'cadenceWaits',
  find: (analysis): readonly Found<Facts>[] => {
    const passes = firstPasses(analysis);
    const whole = leadTime.measure(analysis).value;
    if (!passes.ok || whole === null || whole === 0) return [];
    const { step: times } = passes.value;
    const waits = largestFirst(analysis, (index) => {
      const { cadenceWait, lead } = analysis.steps[index] ?? { cadenceWait: null, lead: null };
      if (cadenceWait === null || lead === null || cadenceWait <= cadenceShareOfStep * lead) return null;
      const inStream = (times[index] as number) * cadenceWait;
      return inStream > cadenceShareOfStream * whole ? inStream : null;
    });
    const facts = {
      count: waits.steps.length,
      wait: waits.largest,
      share: Math.min(1, waits.largest / whole),
    };
    return facts.count === 0 ? [] : [{ steps: waits.steps, flows: [], severity: 'advice', facts }];
  },
} as const satisfies FindingRule;

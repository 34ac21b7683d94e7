import { backShares } from '../../../graph/visits';
import type { FindingRule, Found } from '../../finding';
import { flowIds, stepIds } from '../mapParts';

/** Two observations of the same thing may differ by this much before they contradict each other. */
const strongly = 0.2;

/**
 * A step's rework share and the %C&A around it cannot both be right (section 5). What a step sends back is held against its own
 * %C&A and against that of the steps it sends back to, whose output it judges; only when it disagrees with all of them, that are
 * known, by more than 20 points, it is a finding. `accuracy` is the one that comes closest.
 */
export const reworkAgainstAccuracy = {
  rule: 'reworkAgainstAccuracy',
  find: (analysis): readonly Found<{ readonly back: number; readonly accuracy: number }>[] => {
    const { rework, stepCount } = analysis.graph;
    const { steps } = analysis.document;
    const judged = new Map<number, number[]>();
    for (let arrow = 0; arrow < rework.count; arrow++) {
      const from = rework.from[arrow] as number;
      judged.set(from, [...(judged.get(from) ?? [from]), rework.to[arrow] as number]);
    }
    const back = backShares(rework, stepCount);
    return [...judged].flatMap(([step, others]) => {
      const share = back[step] as number;
      const accuracies = others.flatMap((other) => steps[other]?.percentCompleteAccurate ?? []);
      const apart = (accuracy: number) => Math.abs(share - (1 - accuracy));
      const closest = accuracies.sort((a, b) => apart(a) - apart(b))[0];
      if (closest === undefined || !(apart(closest) > strongly)) return [];
      const flows = flowIds(analysis, rework, (arrow) => rework.from[arrow] === step);
      const facts = { back: share, accuracy: closest };
      return [{ steps: stepIds(analysis, [step]), flows, severity: 'warning', facts }];
    });
  },
} as const satisfies FindingRule;

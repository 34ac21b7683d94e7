import type { FindingRule, Found } from '../../finding';
import { inMainPart, stepIds } from '../mapParts';

/**
 * Steps from which no flow leads to the end: their work counts, the lead time does not wait for them (section 3). Steps apart from
 * the stream are another finding.
 */
export const deadEnd = {
  rule: 'deadEnd',
  find: (analysis): readonly Found<{ readonly count: number }>[] => {
    const { stream } = analysis.structure;
    if (stream === null) return [];
    const main = inMainPart(analysis);
    const { share } = stream.activity;
    const dead = [...main.keys()].filter(
      (step) => main[step] === true && share[step] !== 0 && stream.serving.member[step] === 0,
    );
    if (dead.length === 0) return [];
    const facts = { count: dead.length };
    return [{ steps: stepIds(analysis, dead), flows: [], severity: 'advice', facts }];
  },
} as const satisfies FindingRule;

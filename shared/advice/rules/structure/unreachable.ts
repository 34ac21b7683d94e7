import type { FindingRule, Found } from '../../finding';
import { inMainPart, stepIds } from '../mapParts';

/** Steps that do not hang together with the stream, or that no item comes to (section 3). One finding for all of them. */
export const unreachable = {
  rule: 'unreachable',
  find: (analysis): readonly Found<{ readonly count: number }>[] => {
    const main = inMainPart(analysis);
    const share = analysis.structure.stream?.activity.share;
    const apart = [...main.keys()].filter((step) => main[step] === false || share?.[step] === 0);
    if (apart.length === 0) return [];
    const facts = { count: apart.length };
    return [{ steps: stepIds(analysis, apart), flows: [], severity: 'warning', facts }];
  },
} as const satisfies FindingRule;

import type { FindingRule, Found } from '../../finding';
import { inMainPart, stepIds } from '../mapParts';

/**
 * It is not clear where the customer is served: several steps are marked as the end, or none is and the stream ends at
 * several. The last one to finish counts then (section 3). `marked` is the number of marked steps.
 */
export const severalEnds = {
  rule: 'severalEnds',
  find: (analysis): readonly Found<{ readonly count: number; readonly marked: number }>[] => {
    const main = inMainPart(analysis);
    const { exit } = analysis.structure;
    const ends = [...main.keys()].filter((step) => exit[step] === 1 && main[step] === true);
    if (ends.length < 2) return [];
    const marked = analysis.document.steps.filter((step) => step.end).length;
    return [
      {
        steps: stepIds(analysis, ends),
        flows: [],
        severity: 'advice',
        facts: { count: ends.length, marked },
      },
    ];
  },
} as const satisfies FindingRule;

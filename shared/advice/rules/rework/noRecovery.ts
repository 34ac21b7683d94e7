import type { FindingRule, Found } from '../../finding';
import { saysHowToRecover } from '../../stepKinds';
import { stepIds } from '../mapParts';

/**
 * A map that goes into production and has no step or note on getting back when that fails (section 10; recovery time is one of
 * the five metrics of DORA). Only said of maps that mark production, since goods are not rolled back.
 */
export const noRecovery = {
  rule: 'noRecovery',
  find: (analysis): readonly Found<Record<never, never>>[] => {
    const { steps } = analysis.document;
    const into = [...steps.keys()].filter((index) => steps[index]?.milestone === 'production');
    if (into.length === 0 || saysHowToRecover(analysis.document)) return [];
    return [{ steps: stepIds(analysis, into), flows: [], severity: 'advice', facts: {} }];
  },
} as const satisfies FindingRule;

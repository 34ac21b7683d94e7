import { inventoryOf } from '../../../metrics/capacity/littlesLaw';
import { littlesLawFactor } from '../../../model/thresholds';
import type { FindingRule, Found } from '../../finding';

/** Items counted against the items that demand and times imply. */
type Facts = {
  readonly stated: number;
  readonly implied: number;
};

/**
 * Stated items and those that Little's law implies differ by more than a factor of two (section 4, line 8), at single steps or, where
 * each is close enough to its own, over all of them together. A difference of less than an item is none: counts are whole.
 */
export const littlesLawBroken = {
  rule: 'littlesLawBroken',
  find: (analysis): readonly Found<Facts>[] => {
    const counted = inventoryOf(analysis).flatMap(({ step, stated, implied }) =>
      stated === null || implied === null ? [] : [{ step, stated, implied }],
    );
    const apart = counted.filter(isApart);
    if (apart.length > 0) {
      return apart.map(({ step, stated, implied }) => ({
        steps: [step],
        flows: [],
        severity: 'warning',
        facts: { stated, implied },
      }));
    }
    const sum = (of: 'stated' | 'implied') => counted.reduce((all, each) => all + each[of], 0);
    const facts = { stated: sum('stated'), implied: sum('implied') };
    if (!isApart(facts)) return [];
    return [{ steps: counted.map(({ step }) => step), flows: [], severity: 'warning', facts }];
  },
} as const satisfies FindingRule;

function isApart({ stated, implied }: { readonly stated: number; readonly implied: number }): boolean {
  const [less, more] = stated < implied ? [stated, implied] : [implied, stated];
  return Number.isFinite(more) && more > littlesLawFactor * less && more - less >= 1;
}

import type { FindingRule, Found } from '../../finding';

/**
 * Waits are unknown that the stock in front of the steps would tell, by Little's law: items / demand. Taken only when the
 * team says so, for stock counted once may be unusual (flow model, section 2).
 */
export const stockWithoutWaits = {
  rule: 'stockWithoutWaits',
  find: ({ document }): readonly Found<{ readonly count: number }>[] => {
    if (document.demand === null || document.waitsFromStock) return [];
    const steps = document.steps.filter(
      ({ waitTime, workInProcess }) => waitTime === null && workInProcess !== null,
    );
    if (steps.length === 0) return [];
    const ids = steps.map(({ id }) => id);
    return [{ steps: ids, flows: [], severity: 'advice', facts: { count: steps.length } }];
  },
} as const satisfies FindingRule;

import type { FindingRule, Found } from '../../finding';

/** There is nothing to add up yet. */
export const emptyMap = {
  rule: 'emptyMap',
  find: ({ document }): readonly Found<Record<never, never>>[] =>
    document.steps.length > 0 ? [] : [{ steps: [], flows: [], severity: 'advice', facts: {} }],
} as const satisfies FindingRule;

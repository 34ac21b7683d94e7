import type { Metric } from '../metric';
import { sumOver } from '../passes/passSum';

/**
 * Lead time of the first pass, in seconds (flow model, section 4, line 1): the longest path over parallel branches, the
 * share-weighted mean over alternatives, exact also where one contains the other. Null while a time on the way to the
 * end is unknown.
 */
export const leadTime = {
  id: 'leadTime',
  unit: 'duration',
  betterWhen: 'lower',
  measure: (analysis) => sumOver(analysis, 'first', 'lead'),
} as const satisfies Metric;

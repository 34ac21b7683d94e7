import type { Metric } from '../metric';
import { sumOver } from '../passes/passSum';

/**
 * Expected lead time with rework, in seconds: visits x lead time along the sequence (section 5). Null where the first
 * pass is, where rework never ends, and where what sends back has parallel work beside it: that is simulated.
 */
export const leadTimeWithRework = {
  id: 'leadTimeWithRework',
  unit: 'duration',
  betterWhen: 'lower',
  measure: (analysis) => sumOver(analysis, 'all', 'lead'),
} as const satisfies Metric;

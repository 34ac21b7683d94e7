import type { Metric } from '../metric';
import { sumOver } from '../passes/passSum';

/** Expected process time on the critical path with rework, in seconds (section 5). Null as the lead time with rework. */
export const processTimeWithRework = {
  id: 'processTimeWithRework',
  unit: 'duration',
  betterWhen: 'lower',
  measure: (analysis) => sumOver(analysis, 'all', 'process'),
} as const satisfies Metric;

import type { Metric } from '../metric';
import { efficiency } from './flowEfficiency';
import { leadTimeWithRework } from './leadTimeWithRework';
import { processTimeWithRework } from './processTimeWithRework';

/** Process time / lead time, both with rework, 0..1 (section 5). */
export const flowEfficiencyWithRework = {
  id: 'flowEfficiencyWithRework',
  unit: 'share',
  betterWhen: 'higher',
  measure: (analysis) =>
    efficiency(processTimeWithRework.measure(analysis), leadTimeWithRework.measure(analysis)),
} as const satisfies Metric;

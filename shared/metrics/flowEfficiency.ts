import { efficiency } from './efficiency';
import { leadTime } from './leadTime';
import type { Metric } from './metric';
import { processTime } from './processTime';

/** Process time / lead time, both on the critical path, 0..1 (section 4, line 4; also: activity ratio). */
export const flowEfficiency = {
  id: 'flowEfficiency',
  unit: 'share',
  measure: (analysis) => efficiency(processTime.measure(analysis), leadTime.measure(analysis)),
} as const satisfies Metric;

import type { Metric } from './metric';
import { firstPasses, passSum } from './passSum';

/** Waits on the critical path, in seconds: in front of steps, for their cadence, and on flows. Lead time less process time. */
export const waitTime = {
  id: 'waitTime',
  unit: 'duration',
  measure: (analysis) => passSum(analysis, firstPasses(analysis), 'wait'),
} as const satisfies Metric;

import type { Metric } from '../metric';
import { sumOver } from '../passes/passSum';

/** Waits on the critical path, in seconds: in front of steps, for their cadence, and on flows. Lead time less process time. */
export const waitTime = {
  id: 'waitTime',
  unit: 'duration',
  betterWhen: 'lower',
  measure: (analysis) => sumOver(analysis, 'first', 'wait'),
} as const satisfies Metric;

import type { Metric } from '../metric';
import { sumOver } from '../passes/passSum';

/**
 * Process time on the critical path, in seconds (section 4, line 3). Behind a choice, the process time of each
 * alternative with its share. Null where the critical path is, or a process time on it is unknown.
 */
export const processTime = {
  id: 'processTime',
  unit: 'duration',
  betterWhen: 'lower',
  measure: (analysis) => sumOver(analysis, 'first', 'process'),
} as const satisfies Metric;

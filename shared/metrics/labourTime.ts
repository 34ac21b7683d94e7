import { labourSum } from './labourSum';
import { lacking } from './measured';
import type { Metric } from './metric';

/**
 * Process time of all steps in the first pass, in seconds (section 4, line 3): parallel branches and dead ends
 * included, alternatives with their share. More than the process time where branches exist.
 */
export const labourTime = {
  id: 'labourTime',
  unit: 'duration',
  measure: (analysis) => {
    if (!analysis.stream.ok) return lacking(analysis.stream.error);
    const { share, exact } = analysis.stream.value.activity;
    return labourSum(analysis, share, exact);
  },
} as const satisfies Metric;

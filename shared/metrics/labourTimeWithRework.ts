import { labourSum } from './labourSum';
import { lacking } from './measured';
import type { Metric } from './metric';

/** Expected process time of all steps with rework, in seconds: visits x process time (section 5). Null where rework never ends. */
export const labourTimeWithRework = {
  id: 'labourTimeWithRework',
  unit: 'duration',
  measure: (analysis) => {
    if (!analysis.balance.ok) return lacking(analysis.balance.error);
    const exact = analysis.structure.stream?.activity.exact ?? true;
    return labourSum(analysis, analysis.balance.value.visits, exact);
  },
} as const satisfies Metric;

import { hasAlternatives } from '../../graph/streamNet';
import { lacking } from '../measured';
import type { Metric } from '../metric';
import { labourSum } from './labourTime';

/** Expected process time of all steps with rework, in seconds: visits x process time (section 5). Null where rework never ends. */
export const labourTimeWithRework = {
  id: 'labourTimeWithRework',
  unit: 'duration',
  betterWhen: 'lower',
  measure: (analysis) => {
    const { stepVisits, stream, isCounted } = analysis;
    if (!stream.ok) return lacking(stream.error);
    const { activity, whole } = stream.value;
    if (!stepVisits.ok) {
      // Rework comes on top of the first pass; where items may choose anew, on top of what no item gets by.
      const least = hasAlternatives(whole)
        ? activity.share.map((share) => (share >= 1 ? 1 : 0))
        : activity.share;
      const once = labourSum(analysis, least, activity.exact);
      return lacking(stepVisits.error, once.value ?? once.atLeast);
    }
    const { exact } = activity;
    return labourSum(analysis, stepVisits.value, exact, isCounted);
  },
} as const satisfies Metric;

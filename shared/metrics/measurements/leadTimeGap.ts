import { known, lacking } from '../measured';
import type { Metric } from '../metric';
import { leadTimeWithRework } from '../totals/leadTimeWithRework';
import { measuredLeadTime } from './measuredLeadTime';

/**
 * Measured lead time less that of the map, in seconds (section 10): above zero it is queue that the map does not show, below zero
 * the map says more than items took.
 *
 * Of the map counts the expected lead time with rework. Items that were measured went back as often as items do, so the
 * first pass alone would make known rework look like a hidden queue; where nothing goes back both are the same. Null
 * without a measurement, and where the lead time with rework is: where it takes a simulation, the first pass is no
 * stand-in for it.
 */
export const leadTimeGap = {
  id: 'leadTimeGap',
  unit: 'duration',
  betterWhen: null,
  listedFor: ({ measurements }) => measurements.length > 0,
  measure: (analysis) => {
    const measured = measuredLeadTime.measure(analysis);
    const mapped = leadTimeWithRework.measure(analysis);
    if (measured.value === null || mapped.value === null) {
      return lacking([...measured.needs, ...mapped.needs]);
    }
    return known(
      measured.value - mapped.value,
      [
        { part: 'measured', step: null, flow: null, value: measured.value },
        { part: 'mapped', step: null, flow: null, value: -mapped.value },
      ],
      { exact: mapped.exact },
    );
  },
} as const satisfies Metric;

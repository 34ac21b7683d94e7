import { known, lacking } from '../measured';
import type { Metric } from '../metric';
import { latestMeasurement } from './latestMeasurement';

/**
 * The lead time as it was measured, in seconds of the map's working time (section 10): the {@link latestMeasurement}. It rests
 * on nothing of the map but its calendar. Null while there is no measurement with a value.
 */
export const measuredLeadTime = {
  id: 'measuredLeadTime',
  unit: 'duration',
  betterWhen: 'lower',
  listedFor: ({ measurements }) => measurements.length > 0,
  measure: ({ document }) => {
    const latest = latestMeasurement(document, 'leadTime');
    if (latest === null) return lacking([{ kind: 'map', field: 'leadTimeMeasurement' }]);
    const { value } = latest;
    return known(value, [{ part: 'measured', step: null, flow: null, value }]);
  },
} as const satisfies Metric;

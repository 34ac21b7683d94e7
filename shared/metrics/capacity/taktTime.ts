import { known, lacking } from '../measured';
import type { Metric } from '../metric';
import { workingTime } from './workingTime';

/** Available time / demand: the working seconds between two items asked for (section 4, line 7). Null without a demand. */
export const taktTime = {
  id: 'taktTime',
  unit: 'duration',
  betterWhen: null,
  measure: ({ capacity, document: { demand, calendar } }) => {
    if (capacity.takt === null || demand === null) return lacking([{ kind: 'map', field: 'demand' }]);
    return known(capacity.takt, [
      { part: 'available', step: null, flow: null, value: workingTime(demand.per, calendar) },
      { part: 'demand', step: null, flow: null, value: demand.items },
    ]);
  },
} as const satisfies Metric;

import { known, lacking } from '../measured';
import type { Measured, Metric } from '../metric';
import { leadTime } from './leadTime';
import { processTime } from './processTime';

/** Work as a share of lead time, 0..1. Null where one of them is, or where nothing takes any time. */
export function efficiency(work: Measured, lead: Measured): Measured {
  if (work.value === null || lead.value === null) return lacking([...lead.needs, ...work.needs]);
  if (lead.value === 0) return lacking([{ kind: 'map', field: 'workOrWait' }]);
  const working = [
    { part: 'numerator', step: null, flow: null, value: work.value },
    { part: 'denominator', step: null, flow: null, value: lead.value },
  ] as const;
  // The two sums are rounded apart: where nothing waits, work may come out above lead time in the last digit.
  return known(Math.min(1, work.value / lead.value), working, { exact: lead.exact });
}

/** Process time / lead time, both on the critical path, 0..1 (section 4, line 4; also: activity ratio). */
export const flowEfficiency = {
  id: 'flowEfficiency',
  unit: 'share',
  betterWhen: 'higher',
  measure: (analysis) => efficiency(processTime.measure(analysis), leadTime.measure(analysis)),
} as const satisfies Metric;

import { known, lacking } from '../measured';
import type { Metric, WorkingLine } from '../metric';
import type { Need } from '../need';
import { sumOf } from '../passes/passSum';

/**
 * The items in the stream as they were counted: in each step and in front of it. Steps without a count are left out and named
 * in `without`; null when no step has one.
 */
export const workInProcess = {
  id: 'workInProcess',
  unit: 'count',
  betterWhen: 'lower',
  measure: ({ stream, document }) => {
    if (!stream.ok) return lacking(stream.error);
    const lines: WorkingLine[] = [];
    const blank: Need[] = [];
    for (const index of stream.value.whole.order) {
      const step = document.steps[index];
      if (step === undefined || stream.value.activity.share[index] === 0) continue;
      const { id, workInProcess: items } = step;
      if (items === null || !(items >= 0 && items < Number.POSITIVE_INFINITY))
        blank.push({ kind: 'step', step: id, field: 'workInProcess' });
      else lines.push({ part: 'items', step: id, flow: null, value: items });
    }
    return lines.length === 0 ? lacking(blank) : known(sumOf(lines), lines, { without: blank });
  },
} as const satisfies Metric;

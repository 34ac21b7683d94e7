import type { StepId } from '../../model/step';
import type { Analysis } from '../analyse';
import { workload } from './workload';

/** The items at one step (in it and in front of it), as stated and as its times imply. */
export interface StepInventory {
  /** Index of the step in the document. */
  readonly index: number;
  readonly step: StepId;
  /** `workInProcess` as somebody counted it. */
  readonly stated: number | null;
  /** Throughput x visits x lead time (J. Little, A proof for the queuing formula L = lW, 1961). Null while a time is unknown. */
  readonly implied: number | null;
  /**
   * The stated items as a time, in seconds: items / (demand x visits), how long they last. Stands beside the wait that
   * was entered and never in its place.
   */
  readonly lasts: number | null;
}

/**
 * Items a second that leave the stream: the demand, or what the busiest step can do where it cannot keep up. Null without a
 * demand.
 */
function throughput({ capacity }: Analysis): number | null {
  if (capacity.takt === null) return null;
  const busiest = Object.values(capacity.utilisation).reduce((most, used) => Math.max(most, used), 1);
  return 1 / (capacity.takt * busiest);
}

/** The items of every step that items visit, by count and by Little's law. Empty without a demand. */
export function inventoryOf(analysis: Analysis): readonly StepInventory[] {
  const rate = throughput(analysis);
  const { stepVisits, capacity, document, steps } = analysis;
  if (rate === null || capacity.takt === null || !stepVisits.ok) return [];
  const { takt } = capacity;
  return workload(analysis).map(({ index, step }): StepInventory => {
    const visited = stepVisits.value[index] as number;
    const count = document.steps[index]?.workInProcess ?? null;
    const stated = count === null ? null : finite(count);
    const lead = steps[index]?.lead ?? null;
    return {
      index,
      step,
      stated,
      implied: lead === null ? null : finite(rate * visited * lead),
      lasts: stated === null ? null : finite((stated * takt) / visited),
    };
  });
}

function finite(value: number): number | null {
  return value >= 0 && value < Number.POSITIVE_INFINITY ? value : null;
}

import type { MapDocument } from '../../model/mapDocument';
import type { Result } from '../../model/result';
import { taktOf } from '../capacity/capacity';
import type { Need } from '../need';
import type { StepTimes } from './stepTimes';

/**
 * The times of steps, with a wait derived from the stock where none was entered and the map says so: items in front /
 * (demand x visits), by Little's law (flow model, section 2). Steps whose wait or whole lead time was entered keep it.
 */
export function waitsFromStock(
  {
    steps,
    waitsFromStock: wanted,
    ...rest
  }: Pick<MapDocument, 'steps' | 'waitsFromStock' | 'demand' | 'calendar'>,
  times: readonly StepTimes[],
  visits: Result<Float64Array, readonly Need[]>,
): readonly StepTimes[] {
  const takt = wanted ? taktOf(rest) : null;
  if (takt === null || !visits.ok) return times;
  return times.map((known, index) => {
    const step = steps[index];
    const items = step?.workInProcess ?? null;
    if (step === undefined || step.waitTime !== null || items === null || known.lead !== null) return known;
    if (typeof step.processTime === 'object' && step.processTime !== null) return known;
    const wait = (items * takt) / (visits.value[index] as number);
    if (!(wait >= 0 && wait < Number.POSITIVE_INFINITY)) return known;
    const { process, cadenceWait } = known;
    const lead = process === null || cadenceWait === null ? null : wait + cadenceWait + process;
    const leadAtLeast = wait + (cadenceWait ?? 0) + (process ?? 0);
    return { process, wait, cadenceWait, lead, leadAtLeast, waitFrom: 'stock' };
  });
}

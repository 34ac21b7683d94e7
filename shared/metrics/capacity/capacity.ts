import type { MapDocument } from '../../model/mapDocument';
import type { Result } from '../../model/result';
import type { Step, StepId } from '../../model/step';
import type { Seconds, Share } from '../../model/units';
import type { Need } from '../need';
import type { StepTimes } from '../stream/stepTimes';
import { workingTime } from './workingTime';

/** What the people of each step can do against what is asked of them (flow model, section 4, line 7). */
export interface Capacity {
  /** Working time between two items asked for: available time / demand. Null without a demand. */
  readonly takt: Seconds | null;
  /** Items asked for per working day. Null without a demand. */
  readonly demandPerDay: number | null;
  /** Items per working day that each step can finish; only steps with work whose people and times are known. */
  readonly perDay: Readonly<Record<StepId, number>>;
  /** Demand x visits x process time / (people x available time), of every step of which that is known; may exceed 1. */
  readonly utilisation: Readonly<Record<StepId, Share>>;
  /** The step with the highest utilisation; only claimed when `needs` is empty. */
  readonly constraint: Constraint | null;
  /** What a claim of the constraint lacks. */
  readonly needs: readonly Need[];
}

/** The step with the highest utilisation of its capacity (also: bottleneck). */
export interface Constraint {
  readonly step: StepId;
  readonly utilisation: Share;
}

/** Takt, capacity and utilisation. A step that is out of work for its uptime can be used for the rest only. */
export function capacityOf(
  document: MapDocument,
  times: readonly StepTimes[],
  visits: Result<Float64Array, readonly Need[]>,
): Capacity {
  // Without a prototype: a step may have the id "constructor".
  const perDay: Record<StepId, number> = Object.create(null);
  const utilisation: Record<StepId, Share> = Object.create(null);
  const day = workingTime('day', document.calendar);
  const takt = taktOf(document);
  const needs: Need[] = [];
  if (document.steps.length === 0) needs.push({ kind: 'map', field: 'steps' });
  if (takt === null) needs.push({ kind: 'map', field: 'demand' });
  if (!visits.ok) needs.push(...visits.error);
  let constraint: Constraint | null = null;
  for (const [index, step] of document.steps.entries()) {
    const visited = visits.ok ? (visits.value[index] as number) : null;
    if (visited === 0) continue;
    const process = times[index]?.process ?? null;
    if (process === null) {
      needs.push({ kind: 'step', step: step.id, field: 'processTime' });
      continue;
    }
    const available = availableAtOnce(step);
    if (process > 0 && available === null) needs.push({ kind: 'step', step: step.id, field: 'people' });
    if (visited === null) continue;
    const work = visited * process;
    const most = available === null || work === 0 ? Number.NaN : (available * day) / work;
    if (Number.isFinite(most)) perDay[step.id] = most;
    const used = usedShare(work, available, takt);
    if (used === null) continue;
    utilisation[step.id] = used;
    if (constraint === null || used > constraint.utilisation)
      constraint = { step: step.id, utilisation: used };
  }
  const claimed = needs.length === 0 && constraint !== null && constraint.utilisation > 0 ? constraint : null;
  if (needs.length === 0 && claimed === null) needs.push({ kind: 'map', field: 'workOrWait' });
  return {
    takt,
    demandPerDay: takt === null ? null : day / takt,
    perDay,
    utilisation,
    constraint: claimed,
    needs,
  };
}

function usedShare(work: Seconds, available: number | null, takt: Seconds | null): Share | null {
  if (takt === null) return null;
  if (work === 0) return 0;
  if (available === null) return null;
  const used = work / (available * takt);
  return Number.isFinite(used) ? used : null;
}

/** Available time / demand, in seconds an item; null without a demand that can be met. */
export function taktOf({ demand, calendar }: Pick<MapDocument, 'demand' | 'calendar'>): Seconds | null {
  if (demand === null) return null;
  const takt = workingTime(demand.per, calendar) / demand.items;
  return takt > 0 && Number.isFinite(takt) ? takt : null;
}

/** How many items the step can have in work at a time; null where nobody said, or said none. */
export function availableAtOnce(step: Step): number | null {
  const available = (step.people ?? 0) * (step.uptime ?? 1);
  return available > 0 && Number.isFinite(available) ? available : null;
}

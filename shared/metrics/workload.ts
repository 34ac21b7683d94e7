import type { StepId } from '../model/step';
import type { Analysis } from './analyse';
import { availableAtOnce } from './capacity';
import type { Need } from './need';
import { waitMultiple } from './waitMultiple';

/** What the demand asks of one step; null where a value that it takes is unknown. */
export interface StepLoad {
  /** Index of the step in the document. */
  readonly index: number;
  readonly step: StepId;
  /** People whose whole available time the demand takes: demand x visits x process time / (uptime x available time). */
  readonly peopleAtWork: number | null;
  /** Share of the time of its people that is taken; 1 or more where they cannot keep up. */
  readonly utilisation: number | null;
  /** Mean wait as a multiple of the process time, estimated: see {@link waitMultiple}. Null from a utilisation of 1 on. */
  readonly waitMultiple: number | null;
}

/** The load of every step that items visit. Empty where nobody can tell how often they do, or there is no demand. */
export function workload({ document, stepVisits, capacity, steps }: Analysis): readonly StepLoad[] {
  const { takt } = capacity;
  if (!stepVisits.ok || takt === null) return [];
  const visits = stepVisits.value;
  return document.steps.flatMap((step, index): StepLoad[] => {
    const visited = visits[index] as number;
    if (visited === 0) return [];
    const process = steps[index]?.process ?? null;
    const uptime = step.uptime ?? 1;
    const asked = process === null ? null : (visited * process) / (takt * uptime);
    const peopleAtWork = asked !== null && Number.isFinite(asked) ? asked : null;
    const atOnce = availableAtOnce(step);
    const used = peopleAtWork === null || atOnce === null ? null : (peopleAtWork * uptime) / atOnce;
    const utilisation = used !== null && Number.isFinite(used) ? used : null;
    const multiple =
      utilisation === null ? null : waitMultiple({ utilisation, people: step.people ?? 0, uptime });
    return [{ index, step: step.id, peopleAtWork, utilisation, waitMultiple: multiple }];
  });
}

/** What is missing before anything can be said of load: steps, a demand, and flows that tell how often a step is visited. */
export function workloadNeeds({ document, stepVisits, capacity }: Analysis): readonly Need[] {
  const needs: Need[] = [];
  if (document.steps.length === 0) needs.push({ kind: 'map', field: 'steps' });
  if (capacity.takt === null) needs.push({ kind: 'map', field: 'demand' });
  return stepVisits.ok ? needs : [...needs, ...stepVisits.error];
}

/**
 * The smallest number of people who keep a step's utilisation at or below `level` (above 0..1); 0 where there is no work.
 *
 * @param peopleAtWork as in {@link StepLoad}
 */
export function peopleFor(peopleAtWork: number, level: number): number {
  // A load of exactly so many people is not pushed up to one more by the last digit of a division.
  return Math.max(0, Math.ceil(peopleAtWork / level - 1e-9));
}

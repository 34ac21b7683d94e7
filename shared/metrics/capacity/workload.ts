import type { StepId } from '../../model/step';
import type { Analysis } from '../analyse';
import type { Need } from '../need';
import { availableAtOnce } from './capacity';

/** What a queue in front of a step depends on. */
export interface Station {
  /** Share of its available time that the step needs, >= 0. */
  readonly utilisation: number;
  /** People who work on items of the step at the same time, above 0. */
  readonly people: number;
  /** Share of the available time in which the step can work, above 0..1. */
  readonly uptime: number;
}

/**
 * How many times its own process time an item waits in front of a step on average, estimated from utilisation `u` alone.
 *
 * For one person this is the queue M/M/1, `u / (1 - u)` times the time in service; for `c` people H. Sakasegawa's
 * approximation of M/M/c, `u^(sqrt(2(c + 1)) - 1) / (c (1 - u))` (An approximation formula Lq = a r^b / (1 - r), Annals of
 * the Institute of Statistical Mathematics 29, 1977), which is the same for `c = 1`. Less than one person, and a step
 * that is often out of work, count as one who takes longer.
 *
 * What it takes for granted: items come at random, work takes very different times (as long a spread as the mean), one queue in
 * the order of arrival, nobody has other work. Steadier work waits less; batches, priorities and other duties make it wait more.
 *
 * @returns null where the step cannot keep up (`u >= 1`: the queue grows for ever), or the figure is beyond all bounds
 */
export function waitMultiple({ utilisation, people, uptime }: Station): number | null {
  if (!(utilisation >= 0 && utilisation < 1) || !(people > 0) || !(uptime > 0)) return null;
  const servers = Math.max(1, people);
  const service = 1 / (uptime * Math.min(1, people));
  const queue = utilisation ** (Math.sqrt(2 * (servers + 1)) - 1) / (servers * (1 - utilisation));
  const multiple = queue * service;
  return Number.isFinite(multiple) ? multiple : null;
}

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

import type { Analysis } from '../metrics/analyse';
import type { Seconds } from '../model/units';
import { timeRange } from '../time/timeRange';
import type { Distribution } from './simulate';
import { stepVarying } from './stepVarying';
import { meanOf, type RangeShape } from './varying';

/** The totals with rework as a simulation finds them; see flow model, section 5. */
export interface ReworkSimulated {
  readonly leadTime: Seconds;
  /** Of the lead time. */
  readonly standardError: Seconds;
  /** Passes of each step on the critical path x its mean process time; null where one is unknown. */
  readonly processTime: Seconds | null;
}

/**
 * Whether the totals with rework have no exact closed form and are to be simulated: a loop lies in or across a parallel
 * block, or a time beside a parallel branch is a range (the mean of a maximum exceeds the maximum of the means).
 */
export function needsSimulation(analysis: Analysis): boolean {
  const { document, passes, route, structure } = analysis;
  if (!passes.ok)
    return passes.error.some((need) => need.kind === 'structure' && need.rule === 'reworkInParallel');
  if (!passes.value.exact) return true;
  if (!route.ok || structure.stream === null) return false;
  const { member } = structure.stream.serving;
  return document.steps.some((step, index) => {
    if (member[index] === 0 || route.value.alone[index] === 1) return false;
    const times = stepVarying(step, document.calendar, 'triangular');
    return times?.some(({ low, high }) => low < high) ?? false;
  });
}

/** The totals with rework from a simulation of the map in which ranges were read as `shape`. */
export function reworkSimulated(
  analysis: Analysis,
  found: Distribution,
  shape: RangeShape = 'triangular',
): ReworkSimulated {
  const { document } = analysis;
  let processTime: number | null = 0;
  for (const [index, step] of document.steps.entries()) {
    const passes = found.passes[index] ?? 0;
    if (passes === 0 || processTime === null) continue;
    const range =
      typeof step.processTime === 'string' ? timeRange(step.processTime, document.calendar) : null;
    const work = range === null ? analysis.steps[index]?.process : meanOf({ shape, ...range });
    processTime = work == null ? null : processTime + passes * work;
  }
  return { leadTime: found.mean, standardError: found.standardError, processTime };
}

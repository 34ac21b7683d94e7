import type { Analysis } from '../../metrics/analyse';
import type { Seconds } from '../../model/units';
import { timeRange } from '../../time/timeRange';
import { stepVarying } from '../draws/stepVarying';
import { meanOf, type RangeShape } from '../draws/varying';

/** The totals with rework as a simulation finds them; see flow model, section 5. */
export interface ReworkSimulated {
  readonly leadTime: Seconds;
  /** Of the lead time. */
  readonly standardError: Seconds;
  /** Passes of each step on the critical path x its mean process time; null where one is unknown. */
  readonly processTime: Seconds | null;
  /** Where the wanted error would have taken too long: the steps that an item is at on average, all visits counted. */
  readonly costlyVisits: number | null;
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

/** What a simulation says of the lead time, as far as the totals ask for it. */
interface Found {
  readonly mean: Seconds;
  readonly standardError: Seconds;
  /** Of the same items without a correction, where there is one. */
  readonly plainMean?: Seconds;
  readonly passes: ArrayLike<number>;
  readonly stepsVisited?: number;
  /** Whether the error is as small as a total wants it; it is where nothing is said. */
  readonly preciseEnough?: boolean;
}

/** The totals with rework from a simulation of the map in which ranges were read as `shape`. */
export function reworkSimulated(
  analysis: Analysis,
  { mean, standardError, plainMean = mean, passes, stepsVisited = 0, preciseEnough = true }: Found,
  shape: RangeShape = 'triangular',
): ReworkSimulated {
  const { document } = analysis;
  let processTime: number | null = 0;
  for (const [index, step] of document.steps.entries()) {
    const times = passes[index] ?? 0;
    if (times === 0 || processTime === null) continue;
    const range =
      typeof step.processTime === 'string' ? timeRange(step.processTime, document.calendar) : null;
    const work = range === null ? analysis.steps[index]?.process : meanOf({ shape, ...range });
    processTime = work == null ? null : processTime + times * work;
  }
  // The work in the lead time goes with it: its part is what the items tell best.
  if (processTime !== null && plainMean > 0) processTime *= mean / plainMean;
  return { leadTime: mean, standardError, processTime, costlyVisits: preciseEnough ? null : stepsVisited };
}

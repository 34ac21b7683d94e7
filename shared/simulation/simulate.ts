import type { Seconds, Share } from '../model/units';
import { BATCH, makeColumns, runColumns } from './columns';
import { seededState } from './draws/generator';
import { makePlan } from './makePlan';
import { makeTally } from './plan';
import type { SimulatedStream } from './streamOf';
import { type Histogram, summarise } from './summary';
import { walkItem } from './walk/walk';
import { walkPlan } from './walk/walkPlan';
import { makeWalk } from './walk/walkState';

/** What a simulation of the lead time found, over the items that were served. */
export interface Distribution {
  /** Items that were sent through. */
  readonly runs: number;
  readonly seed: number;
  /** Share of the items that came to an end; the others left on an alternative without one. */
  readonly served: Share;
  readonly mean: Seconds;
  /** Of the mean; 0 where nothing varies. */
  readonly standardError: Seconds;
  readonly p50: Seconds;
  readonly p85: Seconds;
  readonly p95: Seconds;
  readonly histogram: Histogram;
  /** Per step: share of the served items on whose critical path it lay. */
  readonly criticality: readonly Share[];
  /** Per step: passes on the critical path of a served item, on average. */
  readonly passes: readonly number[];
  /** Per step: visits of an item on average, on the critical path or not, over all items; and the standard errors. */
  readonly visits: readonly number[];
  readonly visitErrors: readonly number[];
}

/** A simulation under way. It can be continued in pieces, so that a worker can report progress and be cancelled. */
export interface Simulation {
  readonly runs: number;
  /** Simulates up to so many further batches of 2,048 items and returns how many items are done. */
  readonly advance: (batches: number) => number;
  /** What the items done so far say; null while none of them was served. */
  readonly result: () => Distribution | null;
}

/** Most items of one simulation: 80 MB of lead times. */
export const MOST_RUNS = 10_000_000;

/**
 * Room for lead times, which simulations may use one after another. To be given new pages by the system takes as long
 * as a third of the draws that fill them.
 */
export interface SimulationRoom {
  totals: Float64Array;
}

function totalsIn(room: SimulationRoom, runs: number): Float64Array {
  if (room.totals.length < runs) room.totals = new Float64Array(runs);
  return room.totals.subarray(0, runs);
}

/**
 * Prepares a Monte Carlo simulation of the lead time (flow model, section 6). Every batch has its own stream of random
 * numbers, so the result depends on stream, runs and seed alone, not on how it was cut into pieces or where it ran.
 * @param runs a whole number from 1 to {@link MOST_RUNS}, else a RangeError is thrown
 * @param room of a simulation that is over: it must neither be continued nor asked for its result any more
 */
export function startSimulation(
  stream: SimulatedStream,
  runs: number,
  seed: number,
  room: SimulationRoom = { totals: new Float64Array() },
): Simulation {
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) throw new RangeError(`${runs} runs`);
  const plan = makePlan(stream);
  const tally = makeTally(plan.units.length);
  const columns = plan.loops ? null : makeColumns(plan);
  const steps = walkPlan(plan);
  const walk = makeWalk(steps);
  const totals = totalsIn(room, runs);
  let done = 0;

  function runBatch(): void {
    const count = Math.min(BATCH, runs - done);
    const batch = totals.subarray(done, done + count);
    if (columns !== null) runColumns(plan, columns, count, seededState(seed, done / BATCH), batch, tally);
    else
      for (let item = 0; item < count; item++) batch[item] = walkItem(steps, walk, done + item, seed, tally);
    done += count;
  }

  function result(): Distribution | null {
    const served = withoutUnserved(totals.subarray(0, done));
    if (served.length === 0) return null;
    const { mean, standardError, quantiles, histogram } = summarise(served, [0.5, 0.85, 0.95]);
    const [p50, p85, p95] = quantiles as [number, number, number];
    const criticality = new Array<number>(stream.steps.length).fill(0);
    const passes = new Array<number>(stream.steps.length).fill(0);
    const visits = new Array<number>(stream.steps.length).fill(0);
    const visitErrors = new Array<number>(stream.steps.length).fill(0);
    plan.units.forEach(({ steps }, unit) => {
      const each = (tally.visits[unit] as number) / done;
      const spread = Math.max(0, (tally.visitSquares[unit] as number) / done - each * each);
      for (const step of steps) {
        visits[step] = each;
        visitErrors[step] = Math.sqrt(spread / done);
        criticality[step] = (tally.items[unit] as number) / served.length;
        passes[step] = (tally.passes[unit] as number) / served.length;
      }
    });
    const share = served.length / done;
    return {
      runs: done,
      seed,
      served: share,
      mean,
      standardError,
      p50,
      p85,
      p95,
      histogram,
      criticality,
      passes,
      visits,
      visitErrors,
    };
  }

  return {
    runs,
    advance(batches) {
      for (let piece = 0; piece < batches && done < runs; piece++) runBatch();
      return done;
    },
    result,
  };
}

/** Lead times are never negative; -1 marks an item that was not served. */
function withoutUnserved(totals: Float64Array): Float64Array {
  return totals.includes(-1) ? totals.filter((total) => total >= 0) : totals;
}

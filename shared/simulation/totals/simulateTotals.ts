import type { SimulatedStream } from '../streamOf';
import { type Sample, type SampledVisits, startSample } from './sample';

/** What of a map has no closed form and is to be simulated. */
export interface TotalsTask {
  readonly stream: SimulatedStream;
  /** Whether its times are all known, so that there is a lead time to be had. */
  readonly lead: boolean;
  /** Whether visits are to be counted. */
  readonly visits: boolean;
  readonly seed: number;
  /** Exactly so many items; null: as many as the wanted error takes. */
  readonly items: number | null;
  /** Whether what each item tells of the visits is wanted too. */
  readonly eachVisit?: boolean;
}

/** The lead time as it was simulated. */
export interface SimulatedLead {
  readonly mean: number;
  readonly standardError: number;
  readonly plainMean: number;
  readonly passes: Float64Array;
  readonly values: Float64Array;
  /** Items that it took. */
  readonly items: number;
  /** Steps that an item is at, on average, all visits counted: what an item costs to be simulated. */
  readonly stepsVisited: number;
  /** False where the wanted error would have taken more work than a total is worth: the error is larger then. */
  readonly preciseEnough: boolean;
}

/** What was asked for; null where it was not, or where no item comes to an end. */
export interface TotalsFound {
  readonly lead: SimulatedLead | null;
  readonly visits: SampledVisits | null;
}

/** The standard error that a simulated total is to have at most: a part of a lead time, or of the visits of a step. */
const wantedError = 0.01;

/** Visits of items to steps that a total is worth, some tenths of a second: 20 of each of 60 steps by three thousand items. */
const mostVisits = 4_000_000;

/** Items of the first look. They double, so that states of a map that differ in little are told by the same items. */
export const firstItems = 256;

/** So many visits to steps take a few milliseconds. */
const visitsAPiece = 20_000;

/** Simulates the totals that are asked for in one go. */
export function simulateTotals(task: TotalsTask): TotalsFound {
  const pieces = totalsInPieces(task);
  for (;;) {
    const piece = pieces.next();
    if (piece.done === true) return piece.value;
  }
}

/**
 * The same in pieces of a few milliseconds, between which it can be left. Visits do not depend on times, and neither do
 * the items by which they are counted.
 */
export function* totalsInPieces(task: TotalsTask): Generator<undefined, TotalsFound> {
  const sample = startSample(task.stream, task.seed, task.visits);
  return {
    lead: task.lead ? yield* leadOf(sample, task.items) : null,
    visits: task.visits ? yield* visitsOf(sample, task) : null,
  };
}

function* leadOf(sample: Sample, items: number | null): Generator<undefined, SimulatedLead | null> {
  for (let count = items ?? firstItems; ; count *= 2) {
    yield* grown(sample, count);
    const found = sample.lead();
    if (found === null) return null;
    const stepsVisited = sample.stepsVisited();
    const preciseEnough = found.standardError <= wantedError * found.mean;
    if (preciseEnough || items !== null || 2 * count * stepsVisited > mostVisits)
      return { ...found, items: count, stepsVisited, preciseEnough };
  }
}

function* visitsOf(
  sample: Sample,
  { items, eachVisit = false }: TotalsTask,
): Generator<undefined, SampledVisits> {
  for (let count = items ?? 2 * firstItems; ; count *= 2) {
    yield* grown(sample, count);
    const isLast = items !== null || 2 * count * sample.stepsVisited() > mostVisits;
    const found = sample.visits(count, isLast ? Number.POSITIVE_INFINITY : wantedError);
    if (found !== null) return eachVisit ? found : { ...found, values: null };
  }
}

function* grown(sample: Sample, items: number): Generator<undefined, void> {
  while (sample.items() < items) {
    const piece = Math.max(1, Math.ceil(visitsAPiece / Math.max(1, sample.stepsVisited())));
    // Of the first items nobody knows yet how much they take.
    sample.grow(Math.min(items, sample.items() + (sample.items() === 0 ? 8 : piece)));
    yield;
  }
}

import type { Analysis } from '../metrics/analyse';
import { flowEfficiencyWithRework } from '../metrics/flowEfficiencyWithRework';
import { labourSum } from '../metrics/labourSum';
import { labourTimeWithRework } from '../metrics/labourTimeWithRework';
import { leadTimeWithRework } from '../metrics/leadTimeWithRework';
import type { Need } from '../metrics/need';
import { processTimeWithRework } from '../metrics/processTimeWithRework';
import type { Seconds, Share } from '../model/units';
import { needsSimulation, reworkSimulated } from './reworkSimulated';
import { type Distribution, startSimulation } from './simulate';
import { streamOf, timelessStreamOf } from './streamOf';

/** The totals with rework (flow model, section 5): in closed form where that is exact, else simulated. */
export interface ReworkTotals {
  readonly method: 'exact' | 'simulated';
  readonly leadTime: Seconds | null;
  /** On the critical path. */
  readonly processTime: Seconds | null;
  /** Of all steps, each as often as it is visited. */
  readonly labourTime: Seconds | null;
  readonly flowEfficiency: Share | null;
  /** Per step of the document, how many times one item passes through it on average. */
  readonly visits: Float64Array | null;
  /** Of the lead time; 0 where it is exact, null where there is none. */
  readonly standardError: Seconds | null;
  /** Items simulated, 0 where the closed form is exact. */
  readonly items: number;
  /** False where the wanted error would have taken more work than a total is worth: the error is larger then. */
  readonly preciseEnough: boolean;
  /** What the lead time lacks where it is null. */
  readonly needs: readonly Need[];
}

/** How the totals are asked for; with `items` exactly so many are simulated where a simulation is needed. */
interface TotalsRequest {
  readonly seed?: number;
  readonly items?: number;
}

/** The standard error that a simulated lead time is to have at most, as a part of it. */
const wantedError = 0.01;

/** Passes of steps that a total is worth: about a fifth of a second. */
const mostPasses = 10_000_000;

/** Items of the first look, from which it is told how many it takes. */
const firstItems = 2048;

/** Items by which visits are counted where the lead time cannot be simulated. */
const visitItems = 4 * firstItems;

const known = new WeakMap<Analysis, ReworkTotals>();

/**
 * The totals with rework of a map. With the same seed two states of a map meet the same random numbers, so that their
 * difference is that of the maps. Worked out once for an analysis, unless a seed or a number of items is asked for.
 */
export function reworkTotals(analysis: Analysis, request: TotalsRequest = {}): ReworkTotals {
  const usual = request.seed === undefined && request.items === undefined;
  const before = usual ? known.get(analysis) : undefined;
  if (before !== undefined) return before;
  const totals = needsSimulation(analysis)
    ? simulatedTotals(analysis, request.seed ?? 1, request.items ?? null)
    : closedTotals(analysis);
  if (usual) known.set(analysis, totals);
  return totals;
}

/** The totals of a map as far as they need no simulating any more; null where they do. */
export function totalsAtHand(analysis: Analysis): ReworkTotals | null {
  return known.get(analysis) ?? (needsSimulation(analysis) ? null : reworkTotals(analysis));
}

/** Takes over totals that were worked out elsewhere: a worker's, of the same map. */
export function rememberTotals(analysis: Analysis, totals: ReworkTotals): void {
  known.set(analysis, totals);
}

function closedTotals(analysis: Analysis): ReworkTotals {
  const leadTime = leadTimeWithRework.measure(analysis);
  return {
    method: 'exact',
    leadTime: leadTime.value,
    processTime: processTimeWithRework.measure(analysis).value,
    labourTime: labourTimeWithRework.measure(analysis).value,
    flowEfficiency: flowEfficiencyWithRework.measure(analysis).value,
    visits: analysis.balance.ok ? analysis.balance.value.visits : null,
    standardError: leadTime.value === null ? null : 0,
    items: 0,
    preciseEnough: true,
    needs: leadTime.needs,
  };
}

function simulatedTotals(analysis: Analysis, seed: number, items: number | null): ReworkTotals {
  const stream = streamOf(analysis);
  if (!stream.ok) return withoutLeadTime(analysis, stream.error, countedVisits(analysis, seed));
  const found = items === null ? untilPrecise(stream.value, seed) : simulated(stream.value, seed, items);
  if (found === null)
    return withoutLeadTime(analysis, [{ kind: 'structure', rule: 'unreachable', steps: [] }], null);
  const { leadTime, processTime, standardError } = reworkSimulated(analysis, found);
  const flowEfficiency = processTime === null || leadTime === 0 ? null : Math.min(1, processTime / leadTime);
  return {
    method: 'simulated',
    leadTime,
    processTime,
    ...visitTotals(analysis, found),
    flowEfficiency,
    standardError,
    items: found.runs,
    preciseEnough: standardError <= wantedError * leadTime,
    needs: [],
  };
}

/** Visits, and labour with them: in closed form where they have one, whatever the lead time has; else as they were counted. */
function visitTotals(
  analysis: Analysis,
  found: Distribution | null,
): Pick<ReworkTotals, 'visits' | 'labourTime'> {
  if (analysis.balance.ok || found === null) {
    const { value } = labourTimeWithRework.measure(analysis);
    return { visits: analysis.balance.ok ? analysis.balance.value.visits : null, labourTime: value };
  }
  const visits = Float64Array.from(found.visits);
  return { visits, labourTime: labourSum(analysis, visits, false).value };
}

/** Visits can be counted where a time is unknown too. */
function countedVisits(analysis: Analysis, seed: number): Distribution | null {
  if (analysis.balance.ok) return null;
  const stream = timelessStreamOf(analysis);
  return stream === null ? null : simulated(stream, seed, visitItems);
}

function withoutLeadTime(
  analysis: Analysis,
  needs: readonly Need[],
  found: Distribution | null,
): ReworkTotals {
  return {
    ...closedTotals(analysis),
    ...visitTotals(analysis, found),
    leadTime: null,
    processTime: null,
    flowEfficiency: null,
    standardError: null,
    needs,
  };
}

type Stream = Parameters<typeof startSimulation>[0];

function simulated(stream: Stream, seed: number, items: number): Distribution | null {
  const simulation = startSimulation(stream, items, seed);
  simulation.advance(Number.POSITIVE_INFINITY);
  return simulation.result();
}

/** As many items as the wanted error takes, in so far as they are worth it. */
function untilPrecise(stream: Stream, seed: number): Distribution | null {
  const first = simulated(stream, seed, firstItems);
  if (first === null || first.standardError <= wantedError * first.mean) return first;
  const passes = first.passes.reduce((sum, each) => sum + each, 1);
  // A tenth more, as the error itself is estimated.
  const wanted = 1.1 * first.runs * (first.standardError / (wantedError * first.mean)) ** 2;
  const items = Math.ceil(Math.min(wanted, mostPasses / passes) / firstItems) * firstItems;
  return items <= firstItems ? first : simulated(stream, seed, items);
}

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

/** Passes of steps that a total is worth: some tenths of a second. */
const mostPasses = 4_000_000;

/** Items of the first look, from which it is told how many it takes. */
const firstItems = 256;

/** Items by which visits are counted where the lead time cannot be simulated. */
const visitItems = 32 * firstItems;

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
  const visits = analysis.balance.ok ? analysis.balance.value.visits : null;
  const sample =
    items === null ? untilPrecise(stream.value, seed, visits) : simulated(stream.value, seed, items, visits);
  if (sample === null)
    return withoutLeadTime(analysis, [{ kind: 'structure', rule: 'unreachable', steps: [] }], null);
  const { found, leadTime, standardError } = sample;
  const plain = reworkSimulated(analysis, found);
  // The work in the lead time goes with it: its part is what the sample tells best.
  const scale = plain.leadTime > 0 ? leadTime / plain.leadTime : 1;
  const processTime = plain.processTime === null ? null : plain.processTime * scale;
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
  return stream === null ? null : (simulated(stream, seed, visitItems, null)?.found ?? null);
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

/** What was simulated; where the visits are known, their exact means take chance out of the lead time. */
interface Sample {
  readonly found: Distribution;
  readonly leadTime: Seconds;
  readonly standardError: Seconds;
}

function simulated(stream: Stream, seed: number, items: number, visits: Float64Array | null): Sample | null {
  const simulation = startSimulation(stream, items, seed);
  simulation.advance(Number.POSITIVE_INFINITY);
  const found = simulation.result();
  if (found === null) return null;
  const { mean, standardError } = (visits === null ? null : simulation.steered(visits)) ?? found;
  return { found, leadTime: mean, standardError };
}

/** As many items as the wanted error takes, in so far as they are worth it. */
function untilPrecise(stream: Stream, seed: number, visits: Float64Array | null): Sample | null {
  let sample = simulated(stream, seed, firstItems, visits);
  const passes = sample?.found.visits.reduce((sum, each) => sum + each, 1) ?? 1;
  const most = Math.max(firstItems, Math.floor(mostPasses / passes));
  for (let items = firstItems; sample !== null && items < most; ) {
    const { leadTime, standardError } = sample;
    if (standardError <= wantedError * leadTime) break;
    // A fifth more, as the error itself is estimated.
    items = Math.min(most, Math.ceil(1.2 * items * (standardError / (wantedError * leadTime)) ** 2));
    sample = simulated(stream, seed, items, visits);
  }
  return sample;
}

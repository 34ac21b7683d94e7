import { type Analysis, analyse } from '../../metrics/analyse';
import type { Need } from '../../metrics/need';
import { isCountable, visitsByStep } from '../../metrics/stream/countedVisits';
import { flowEfficiencyWithRework } from '../../metrics/totals/flowEfficiencyWithRework';
import { labourTimeWithRework } from '../../metrics/totals/labourTimeWithRework';
import { leadTimeWithRework } from '../../metrics/totals/leadTimeWithRework';
import { processTimeWithRework } from '../../metrics/totals/processTimeWithRework';
import type { Seconds, Share } from '../../model/units';
import { streamOf, timelessStreamOf } from '../streamOf';
import { needsSimulation, reworkSimulated } from './reworkSimulated';
import type { TotalsFound, TotalsTask } from './simulateTotals';

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
  /** Steps that one of them is at on average, all visits counted; 0 likewise. */
  readonly stepsVisited: number;
  /** False where the wanted error would have taken more work than a total is worth: the error is larger then. */
  readonly preciseEnough: boolean;
  /** What each item tells of the lead time: the same items of two states of a map tell how they differ. */
  readonly values: Float64Array | null;
  /** The same of the visits of each step, where they were counted and this was asked for. */
  readonly visitValues: readonly Float64Array[] | null;
  /** Where it was simulated, per step of the document its passes on the critical path of an item, on average. */
  readonly passes: Float64Array | null;
  /** What the lead time lacks where it is null. */
  readonly needs: readonly Need[];
}

/** A map with all that a simulation has to say of it. */
export interface WholeAnalysis {
  /** With the visits counted, where they have no closed form. */
  readonly analysis: Analysis;
  /** Null while the visits are there, and the lead time is still to be simulated. */
  readonly totals: ReworkTotals | null;
}

/** How the totals are asked for; with `items` exactly so many are simulated where a simulation is needed. */
export interface TotalsRequest {
  readonly seed?: number;
  readonly items?: number | null;
  /** Whether `visitValues` are wanted: visits without a closed form are counted again for them. */
  readonly eachVisit?: boolean;
}

/** The seed of all totals: two states of a map meet the same random numbers, so that their difference is that of the maps. */
const usualSeed = 1;

/** What is to be simulated for the totals of a map; null where nothing is, or it was simulated before. */
export function totalsTask(analysis: Analysis, request: TotalsRequest = {}): TotalsTask | null {
  if (!isUsual(request)) return taskOf(analysis, request);
  const known = knownOf(analysis);
  if (known.totals !== null) return null;
  if (known.task === undefined) known.task = taskOf(analysis, request);
  return known.task;
}

function isUsual({ seed = usualSeed, items = null, eachVisit = false }: TotalsRequest | TotalsTask): boolean {
  return seed === usualSeed && items === null && !eachVisit;
}

function taskOf(
  analysis: Analysis,
  { seed = usualSeed, items = null, eachVisit = false }: TotalsRequest,
): TotalsTask | null {
  const visits = needsCount(analysis) || (eachVisit && analysis.isCounted);
  if (!visits && !needsSimulation(analysis)) return null;
  const stream = streamOf(analysis);
  const rest = { visits, seed, items, eachVisit };
  if (stream.ok) return { stream: stream.value, lead: true, ...rest };
  const timeless = visits ? timelessStreamOf(analysis) : null;
  return timeless === null ? null : { stream: timeless, lead: false, ...rest };
}

/** Whether visits have no closed form, and have not been counted since the flows are what they are. */
function needsCount({ balance, counted, stream, graph }: Analysis): boolean {
  if (!stream.ok || balance.ok || !isCountable(balance.error)) return false;
  return counted?.stream !== stream.value || counted.rework !== graph.rework;
}

/** What is to be simulated, where that was asked for; and the totals, once they are there. */
interface Known {
  task: TotalsTask | null | undefined;
  totals: ReworkTotals | null;
}

/** By the passes: they stay the same object while nothing is edited but names and plans. */
const knownByPasses = new WeakMap<Analysis['passes'], Known>();

function knownOf({ passes }: Analysis): Known {
  const known = knownByPasses.get(passes) ?? { task: undefined, totals: null };
  knownByPasses.set(passes, known);
  return known;
}

/** The totals of a map as far as they need no simulating any more; null where they do. */
export function totalsAtHand(analysis: Analysis): ReworkTotals | null {
  const known = knownOf(analysis);
  if (known.totals === null && totalsTask(analysis) === null) known.totals = totalsWith(analysis, null);
  return known.totals;
}

/** What the simulation of a map's task says, on top of what formulas do. */
export function withFound(analysis: Analysis, task: TotalsTask, found: TotalsFound): WholeAnalysis {
  const whole = withVisits(analysis, found);
  // With the visits, waits that are derived from stock may be known, and with them a lead time.
  if (!task.lead && totalsTask(whole) !== null) return { analysis: whole, totals: null };
  const totals = totalsWith(whole, found);
  if (isUsual(task)) knownOf(whole).totals = totals;
  return { analysis: whole, totals };
}

function withVisits(analysis: Analysis, { visits }: TotalsFound): Analysis {
  const { document, stream, graph } = analysis;
  if (visits === null || !stream.ok) return analysis;
  const byStep = visitsByStep(document, visits.mean);
  return analyse(document, { byStep, stream: stream.value, rework: graph.rework });
}

function totalsWith(analysis: Analysis, found: TotalsFound | null): ReworkTotals {
  if (!needsSimulation(analysis)) return closedTotals(analysis);
  const stream = streamOf(analysis);
  const lead = found?.lead ?? null;
  const visitValues = found?.visits?.values ?? null;
  if (lead === null) {
    const nobody: Need = { kind: 'structure', rule: 'unreachable', steps: [] };
    return {
      ...closedTotals(analysis),
      visitValues,
      leadTime: null,
      processTime: null,
      flowEfficiency: null,
      standardError: null,
      needs: stream.ok ? [nobody] : stream.error,
    };
  }
  const { leadTime, standardError, processTime } = reworkSimulated(analysis, lead);
  return {
    ...closedTotals(analysis),
    method: 'simulated',
    leadTime,
    processTime,
    flowEfficiency: processTime === null || leadTime === 0 ? null : Math.min(1, processTime / leadTime),
    standardError,
    items: lead.items,
    stepsVisited: lead.stepsVisited,
    preciseEnough: lead.preciseEnough,
    values: lead.values,
    visitValues,
    passes: lead.passes,
    needs: [],
  };
}

function closedTotals(analysis: Analysis): ReworkTotals {
  const leadTime = leadTimeWithRework.measure(analysis);
  return {
    method: 'exact',
    leadTime: leadTime.value,
    processTime: processTimeWithRework.measure(analysis).value,
    labourTime: labourTimeWithRework.measure(analysis).value,
    flowEfficiency: flowEfficiencyWithRework.measure(analysis).value,
    visits: analysis.stepVisits.ok ? analysis.stepVisits.value : null,
    standardError: leadTime.value === null ? null : 0,
    items: 0,
    stepsVisited: 0,
    preciseEnough: true,
    values: null,
    visitValues: null,
    passes: null,
    needs: leadTime.needs,
  };
}

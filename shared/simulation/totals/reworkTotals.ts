import { type Analysis, analyse } from '../../metrics/analyse';
import type { MapDocument } from '../../model/mapDocument';
import { standInOf } from './headlineTotals';
import type { ReworkSimulated } from './reworkSimulated';
import { simulateTotals } from './simulateTotals';
import {
  type ReworkTotals,
  type TotalsRequest,
  totalsAtHand,
  totalsTask,
  type WholeAnalysis,
  withFound,
} from './totalsTask';

/** Works out a map with all that a simulation has to say of it, at once: not where somebody waits for a picture. */
export function analyseWhole(document: MapDocument): Analysis {
  return wholeTotals(analyse(document)).analysis;
}

/** The totals with rework of a map. Worked out once for an analysis, unless something out of the usual is asked for. */
export function reworkTotals(analysis: Analysis, request: TotalsRequest = {}): ReworkTotals {
  return wholeTotals(analysis, request).totals;
}

/** The same with the analysis that has the visits, for a map that is worked out as far as formulas go. */
export function wholeTotals(analysis: Analysis, request: TotalsRequest = {}): WholeTotals {
  const { seed, items, eachVisit } = request;
  const isUsual = seed === undefined && items === undefined && eachVisit === undefined;
  return isUsual ? simulatedOnce(analysis) : simulated(analysis, request);
}

/**
 * The totals with rework, simulated where they have no exact closed form; null where they have one, or where nothing can
 * be simulated.
 */
export function standInFor(analysis: Analysis): ReworkSimulated | null {
  return standInOf(reworkTotals(analysis));
}

/** A map with all that a simulation has to say of it, and its totals. */
type WholeTotals = WholeAnalysis & { readonly totals: ReworkTotals };

/** A report, a proposal and an export ask for the totals many times, and a simulation takes its time. */
const known = new WeakMap<Analysis, WholeTotals>();

function simulatedOnce(analysis: Analysis): WholeTotals {
  const before = known.get(analysis);
  if (before !== undefined) return before;
  const whole = simulated(analysis, {});
  known.set(analysis, whole);
  return whole;
}

function simulated(analysis: Analysis, request: TotalsRequest): WholeTotals {
  const task = totalsTask(analysis, request);
  if (task === null) return { analysis, totals: totalsAtHand(analysis) as ReworkTotals };
  const { analysis: whole, totals } = withFound(analysis, task, simulateTotals(task));
  return totals === null ? simulated(whole, request) : { analysis: whole, totals };
}

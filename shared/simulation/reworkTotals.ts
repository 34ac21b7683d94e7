import { type Analysis, analyse } from '../metrics/analyse';
import type { MapDocument } from '../model/mapDocument';
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
  return wholeAnalysis(analyse(document));
}

/** The same for a map that is worked out as far as formulas go. */
function wholeAnalysis(analysis: Analysis): Analysis {
  return simulatedOnce(analysis).analysis;
}

/** The totals with rework of a map. Worked out once for an analysis, unless a seed or a number of items is asked for. */
export function reworkTotals(analysis: Analysis, request: TotalsRequest = {}): ReworkTotals {
  const usual = request.seed === undefined && request.items === undefined;
  const { totals } = usual ? simulatedOnce(analysis) : simulated(analysis, request);
  return totals;
}

/**
 * The totals with rework, simulated where they have no exact closed form; null where they have one, or where nothing can
 * be simulated.
 */
export function standInFor(analysis: Analysis): ReworkSimulated | null {
  return standInOf(reworkTotals(analysis));
}

type Simulated = WholeAnalysis & { readonly totals: ReworkTotals };

const known = new WeakMap<Analysis, Simulated>();

function simulatedOnce(analysis: Analysis): Simulated {
  const before = known.get(analysis);
  if (before !== undefined) return before;
  const whole = simulated(analysis, {});
  known.set(analysis, whole);
  return whole;
}

function simulated(analysis: Analysis, request: TotalsRequest): Simulated {
  const task = totalsTask(analysis, request);
  if (task === null) return { analysis, totals: totalsAtHand(analysis) as ReworkTotals };
  const { analysis: whole, totals } = withFound(analysis, task, simulateTotals(task));
  return totals === null ? simulated(whole, request) : { analysis: whole, totals };
}

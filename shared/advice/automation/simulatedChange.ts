import { type Analysis, analyse } from '../../metrics/analyse';
import type { CountedVisits } from '../../metrics/stream/countedVisits';
import type { Flow } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import { differenceError, savedBetween, weightedValues } from '../../simulation/totals/pairedDifference';
import { reworkTotals, wholeTotals } from '../../simulation/totals/reworkTotals';
import type { ReworkTotals, TotalsRequest } from '../../simulation/totals/totalsTask';

/** A step with other times, and other shares on the rework flows out of it. */
export interface SimulatedChange {
  readonly step: number;
  readonly fields: Pick<Step, 'processTime' | 'waitTime' | 'every'>;
  readonly reworkFactor: number;
}

/** What the same items say of a map before and after a change. */
export interface SimulatedDifference {
  /** Seconds less of the lead time with rework; null where it is not known. */
  readonly lead: number | null;
  /** Whether formulas give the lead time before and after. */
  readonly isExact: boolean;
  /** Null where the visits stay as they are, or have a closed form. */
  readonly recount: Recount | null;
  /** Visits of items to steps that it took. */
  readonly visited: number;
}

/** Visits without a closed form, counted before and after a change by the same items. */
export interface Recount {
  /** Per step. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** Per rework arrow, afterwards. */
  readonly reworkShare: Float64Array;
  /** The standard error of the difference between two sums of visits, each with weights per step. */
  readonly errorOf: (before: Float64Array, after: Float64Array) => number;
}

/** Whether other shares go back than before. */
export function resends({ graph: { rework } }: Analysis, { step, reworkFactor }: SimulatedChange): boolean {
  return reworkFactor !== 1 && rework.from.some((from, arrow) => from === step && rework.share[arrow] !== 0);
}

/** Whether the visits of a map are counted, and to be counted anew for a change. */
export function isRecounted(analysis: Analysis, change: SimulatedChange): boolean {
  return analysis.isCounted && resends(analysis, change);
}

/** The flows of a map with other shares, and what was counted there: the whole change and the work alone have them in common. */
interface Resent {
  readonly flows: readonly Flow[];
  counted: CountedVisits | null;
  recount: Recount | null;
}

/**
 * What changes save: the totals that are shown of a map less those that are shown once the change was made, by the same random
 * numbers. To be called with a change and a number of items; with null, those by which totals are shown.
 */
export function differencesOf(
  analysis: Analysis,
): (change: SimulatedChange, items: number | null) => SimulatedDifference {
  const { document, graph } = analysis;
  const known = new Map<string, ReworkTotals>();
  const resent = new Map<string, Resent>();

  function before(request: TotalsRequest): ReworkTotals {
    const key = JSON.stringify(request);
    const totals = known.get(key) ?? reworkTotals(analysis, request);
    known.set(key, totals);
    return totals;
  }

  function resentBy({ step, reworkFactor }: SimulatedChange): Resent {
    const key = `${step} ${reworkFactor}`;
    const found = resent.get(key);
    if (found !== undefined) return found;
    const made = { flows: withShares(document, analysis, step, reworkFactor), counted: null, recount: null };
    resent.set(key, made);
    return made;
  }

  return (change, items) => {
    const shares = resends(analysis, change) ? resentBy(change) : null;
    const flows = shares?.flows ?? document.flows;
    const edited = analyse(
      { ...document, flows, steps: withTimes(document.steps, change) },
      shares === null ? analysis.counted : shares.counted,
    );
    const recounts = analysis.isCounted && shares !== null && shares.recount === null;
    const request = { ...(items === null ? {} : { items }), ...(recounts ? { eachVisit: true } : {}) };
    const old = before(request);
    const { analysis: whole, totals } = wholeTotals(edited, request);
    if (recounts) {
      shares.counted = whole.counted;
      shares.recount = recountOf(old, totals, scaledShares(graph.rework, change));
    }
    return {
      lead:
        old.leadTime === null || totals.leadTime === null
          ? null
          : savedBetween(
              { mean: old.leadTime, values: old.values },
              { mean: totals.leadTime, values: totals.values },
            ),
      isExact: old.method === 'exact' && totals.method === 'exact',
      recount: shares?.recount ?? null,
      visited:
        sumOf(totals.visits) * Math.max(totals.items, recounts ? (totals.visitValues?.[0]?.length ?? 0) : 0),
    };
  };
}

function withTimes(steps: readonly Step[], { step, fields }: SimulatedChange): readonly Step[] {
  return steps.with(step, { ...(steps[step] as Step), ...fields });
}

function withShares(
  { flows }: MapDocument,
  { graph: { rework } }: Analysis,
  step: number,
  factor: number,
): readonly Flow[] {
  const sent = new Set(rework.flow.filter((_, arrow) => rework.from[arrow] === step));
  return flows.map((flow, index) =>
    flow.kind === 'rework' && sent.has(index) ? { ...flow, share: flow.share * factor } : flow,
  );
}

function scaledShares(
  { from, share }: Analysis['graph']['rework'],
  { step, reworkFactor }: SimulatedChange,
): Float64Array {
  return share.map((each, arrow) => (from[arrow] === step ? each * reworkFactor : each));
}

function recountOf(old: ReworkTotals, now: ReworkTotals, reworkShare: Float64Array): Recount | null {
  if (old.visits === null || now.visits === null) return null;
  return {
    before: old.visits,
    after: now.visits,
    reworkShare,
    errorOf: (before, after) =>
      differenceError(weightedValues(old.visitValues, before), weightedValues(now.visitValues, after)),
  };
}

function sumOf(visits: Float64Array | null): number {
  return visits?.reduce((sum, each) => sum + each, 0) ?? 0;
}

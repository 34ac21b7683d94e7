import type { Analysis } from '../../metrics/analyse';
import { sameData } from '../../model/sameData';
import { stepVarying } from '../../simulation/draws/stepVarying';
import { meanOf, type Varying } from '../../simulation/draws/varying';
import { type SimulatedStream, streamOf, withDerivedWait } from '../../simulation/streamOf';
import { needsSimulation } from '../../simulation/totals/reworkSimulated';
import { reworkTotals } from '../../simulation/totals/reworkTotals';
import { firstItems } from '../../simulation/totals/simulateTotals';
import type { ReworkTotals } from '../../simulation/totals/totalsTask';
import type { SavingMethod } from './automationGain';
import { differencesOf, isRecounted, type Recount, resends, type SimulatedChange } from './simulatedChange';

/** The totals of a map, and what changes save of them, told from whole maps before and after. */
export interface SimulatedSavings {
  readonly totals: ReworkTotals;
  /** What each change saves, those first worked out that look as if they would save most. */
  readonly savedBy: (changes: readonly SimulatedChange[]) => ReadonlyMap<SimulatedChange, SimulatedSaving>;
}

export interface SimulatedSaving {
  /** Seconds of lead time; null where that is unknown, or the map is too large for a change of rework to be worked out. */
  readonly lead: number | null;
  readonly method: SavingMethod;
  /** The visits, where they are counted and the change has others; null too where the map is too large to count them anew. */
  readonly recount: Recount | null;
}

/** Visits of items to steps that may be simulated in all: about a second. */
const visitBudget = 8_000_000;

/** Of fewer items nobody would believe a mean. */
const fewestItems = 64;

/**
 * Null where formulas give the lead time, and tell what a change of one step makes of it: not where waits follow from stock, as
 * less rework makes those of other steps longer.
 */
export function simulatedSavings(analysis: Analysis): SimulatedSavings | null {
  const isFromStock = analysis.steps.some(({ waitFrom }) => waitFrom === 'stock');
  if (!needsSimulation(analysis) && !isFromStock) return null;
  const totals = reworkTotals(analysis);
  return { totals, savedBy: (changes) => savingsOf(analysis, totals, changes) };
}

/**
 * Each change by as many items as the lead time of the map is shown by, so that it saves what the comparison shows once it is
 * made. Where that is too much work for all of them, some are told by few items.
 */
function savingsOf(
  analysis: Analysis,
  totals: ReworkTotals,
  changes: readonly SimulatedChange[],
): ReadonlyMap<SimulatedChange, SimulatedSaving> {
  const stream = totals.leadTime === null ? null : streamOf(analysis);
  const outlooks = changes.map((change) =>
    outlookOf(analysis, totals, stream?.ok ? stream.value : null, change),
  );
  const open = outlooks.filter(({ settled }) => !settled);
  // Of other rework nothing is known before it is simulated, not even an upper bound.
  open.sort((a, b) => Number(b.resends) - Number(a.resends) || (b.saved ?? 0) - (a.saved ?? 0));
  const { method } = totals;
  const found = new Map(
    outlooks.map(({ change, saved, settled, isBound }): [SimulatedChange, SimulatedSaving] => [
      change,
      { lead: saved, method: settled || !isBound ? method : 'upperBound', recount: null },
    ]),
  );
  const differenceBy = differencesOf(analysis);
  const itemVisits = analysis.stepVisits.ok ? sumOf(analysis.stepVisits.value) : 0;
  const affordable = Math.floor(visitBudget / (itemVisits * open.length));
  const fewItems = Math.min(firstItems, Math.max(fewestItems, affordable));
  const few = itemVisits * fewItems;
  const usual = itemVisits * Math.max(firstItems, totals.items);
  let recounting = 2 * usual;
  let left = visitBudget;
  for (const [at, { change }] of open.entries()) {
    if (left < few) break;
    const recounted = isRecounted(analysis, change);
    const later = (open.length - at - 1) * few;
    const isTooMuch = left - (recounted ? recounting : usual) < later;
    const { visited, isExact, ...saving } = differenceBy(change, isTooMuch ? fewItems : null);
    found.set(change, { ...saving, method: isExact ? 'exact' : 'simulated' });
    left -= Math.max(visited, few);
    if (recounted) recounting = Math.max(recounting, visited);
  }
  return found;
}

/** What a change looks like before it is simulated. */
interface Outlook {
  readonly change: SimulatedChange;
  readonly resends: boolean;
  /** What it saves on the passes that decide now; null where nobody can say. */
  readonly saved: number | null;
  /** Whether `saved` is only an upper bound, if times get shorter. */
  readonly isBound: boolean;
  /** Whether `saved` is all that there is to say. */
  readonly settled: boolean;
}

function outlookOf(
  analysis: Analysis,
  totals: ReworkTotals,
  stream: SimulatedStream | null,
  change: SimulatedChange,
): Outlook {
  const sendsLess = resends(analysis, change);
  if (stream === null) {
    const settled = !isRecounted(analysis, change);
    return { change, resends: sendsLess, saved: null, isBound: true, settled };
  }
  const { route, document } = analysis;
  const fields = withDerivedWait(change.fields, analysis.steps[change.step]);
  const before = stream.steps[change.step]?.times ?? [];
  const after = stepVarying(fields, document.calendar, 'triangular') ?? [];
  const all = totals.passes ?? (analysis.passes.ok ? analysis.passes.value.step : null);
  const passes = all?.[change.step] ?? 0;
  const saved = passes * (sumOf(before.map(meanOf)) - sumOf(after.map(meanOf)));
  const nothing = sameData(before, after) || (passes === 0 && isShorter(before, after));
  const alone = route.ok && route.value.alone[change.step] === 1;
  return {
    change,
    resends: sendsLess,
    saved: sendsLess ? null : nothing ? 0 : saved,
    isBound: sendsLess || !alone,
    settled: nothing && !sendsLess,
  };
}

/** Whether no time is longer than before, for no item. */
function isShorter(before: readonly Varying[], after: readonly Varying[]): boolean {
  return after.every(({ low, likely, high }, at) => {
    const old = before[at];
    return old !== undefined && low <= old.low && likely <= old.likely && high <= old.high;
  });
}

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

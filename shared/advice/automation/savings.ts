import type { Need } from '../../metrics/need';
import { leadNeeds } from '../../metrics/passes/firstPass';
import type { StepTimes } from '../../metrics/stream/stepTimes';
import type { Step } from '../../model/step';
import type { ReworkTotals } from '../../simulation/totals/totalsTask';
import type { Baseline, StepChange, StreamState } from './streamState';

/** Lead time that a change saves per item; less than 0 where it costs more. */
export interface LeadSaved {
  /** Null where a time that it touches is unknown. */
  readonly saved: number | null;
  /** At least so much, where `saved` is null and that is known; above 0. */
  readonly atLeast: number | null;
  readonly needs: readonly Need[];
}

/** What a change saves of everybody's work, and of items sent back, per item; null where that is unknown. */
export interface WorkSaved {
  readonly labour: number | null;
  readonly rework: number | null;
  readonly needs: readonly Need[];
}

/** What the whole map has of each per item, so far as it is known. */
export interface StreamTotals {
  readonly lead: number;
  /** Whether no time of the lead time is unknown. */
  readonly leadIsWhole: boolean;
  readonly labour: number;
  readonly rework: number;
}

/** The totals of a map, unknown times left out; the lead time as it was simulated, where no formula gives it. */
export function totalsOf(
  { analysis, passes, visits, lead, process, reworkShare }: Baseline,
  simulated: ReworkTotals | null,
): StreamTotals {
  let leadIsWhole = true;
  const known = (value: number) => (Number.isNaN(value) ? 0 : value);
  const knownLead = (value: number) => {
    if (Number.isNaN(value)) leadIsWhole = false;
    return known(value);
  };
  const leadSum =
    passes === null
      ? (simulated?.leadTime ?? 0)
      : sumOver(passes.step, (step) => knownLead(lead[step] as number)) +
        sumOver(passes.arrow, (arrow) => knownLead(analysis.flowWait[arrow] as number));
  return {
    lead: leadSum,
    leadIsWhole,
    labour: visits === null ? 0 : sumOver(visits, (step) => known(process[step] as number)),
    rework: visits === null ? 0 : sentBack(analysis, visits, reworkShare),
  };
}

/**
 * The lead time that a change of one step saves. Only steps whose times or passes differ are compared, so that a time that
 * is unknown elsewhere does not stand in the way; where it is passed less often, what is known is a lower bound.
 */
export function leadSavedBy(
  before: Baseline,
  after: StreamState,
  change: StepChange,
  totals: StreamTotals,
): LeadSaved {
  if (before.passes === null || after.passes === null) return leadSavedAlone(before, after, change);
  const { analysis } = before;
  const needs: Need[] = [];
  const steps = saved(before.passes.step, before.lead, after.passes.step, after.lead, change.step, (step) => {
    needs.push(...leadNeeds(analysis.document.steps[step] as Step, analysis.steps[step] as StepTimes));
    const [old, now] = [before.passes?.step[step] as number, after.passes?.step[step] as number];
    if (step !== change.step) return now <= old ? 0 : Number.NaN;
    const sound = change.shortens && now <= old;
    return sound ? old * (before.knownLead[step] as number) - now * change.knownLead : Number.NaN;
  });
  const { flowWait } = analysis;
  const waits = saved(before.passes.arrow, flowWait, after.passes.arrow, flowWait, null, (arrow) => {
    const flow = analysis.document.flows[analysis.graph.forward.flow[arrow] as number];
    needs.push({ kind: 'flow', flow: flow?.id ?? '', field: 'wait' });
    const [old, now] = [before.passes?.arrow[arrow] as number, after.passes?.arrow[arrow] as number];
    return now <= old ? 0 : Number.NaN;
  });
  const sum = settled(steps.sum + waits.sum, totals.lead);
  const whole = steps.known && waits.known;
  return { saved: whole ? sum : null, atLeast: !whole && sum > 0 ? sum : null, needs };
}

/**
 * What can be said without the passes, where a time that could decide is unknown: at a step beside which nothing else goes
 * on, every second is one of the lead time. Fewer visits elsewhere save some too, nobody knows how much.
 */
function leadSavedAlone(before: Baseline, after: StreamState, change: StepChange): LeadSaved {
  const { alone, visits, knownLead, analysis } = before;
  const needs = [...before.needs];
  const nothing = { saved: null, atLeast: null, needs };
  if (alone === null || visits === null || after.visits === null) return nothing;
  const isAlone = alone[change.step] === 1;
  let known = isAlone && after.visits === visits;
  let sum = 0;
  for (let step = 0; step < visits.length; step++) {
    const [old, now] = [visits[step] as number, after.visits[step] as number];
    if (step !== change.step && sameWeight(old, now)) continue;
    if (now > old && !sameWeight(old, now)) return nothing;
    if (step !== change.step) {
      if (alone[step] === 1) sum += (old - now) * (knownLead[step] as number);
      continue;
    }
    const difference = old * (before.lead[step] as number) - now * change.lead;
    if (!isAlone || Number.isNaN(difference)) {
      if (!change.shortens) return nothing;
      known = false;
    }
    if (!isAlone) continue;
    if (!Number.isNaN(difference)) sum += difference;
    else {
      needs.push(...leadNeeds(analysis.document.steps[step] as Step, analysis.steps[step] as StepTimes));
      sum += old * (knownLead[step] as number) - now * change.knownLead;
    }
  }
  return { saved: known ? sum : null, atLeast: !known && sum > 0 ? sum : null, needs: known ? [] : needs };
}

/** The work and the rework that a change of one step saves. They depend on visits and on process times alone. */
export function workSavedBy(
  before: Baseline,
  after: StreamState,
  changed: number,
  totals: StreamTotals,
): WorkSaved {
  if (before.visits === null || after.visits === null) return { labour: null, rework: null, needs: [] };
  const needs: Need[] = [];
  const { steps } = before.analysis.document;
  const labour = saved(before.visits, before.process, after.visits, after.process, changed, (step) => {
    needs.push({ kind: 'step', step: (steps[step] as Step).id, field: 'processTime' });
    return 0;
  });
  const rework =
    after.visits === before.visits
      ? 0
      : sentBack(before.analysis, before.visits, before.reworkShare) -
        sentBack(before.analysis, after.visits, after.reworkShare);
  return {
    labour: labour.known ? settled(labour.sum, totals.labour) : null,
    rework: settled(rework, totals.rework),
    needs,
  };
}

/** The difference of two weighted sums; `bound` says what a summand that is unknown brings at least, NaN where nobody knows. */
function saved(
  weightBefore: Float64Array,
  timeBefore: Float64Array,
  weightAfter: Float64Array,
  timeAfter: Float64Array,
  changed: number | null,
  bound: (index: number) => number,
): { readonly sum: number; readonly known: boolean } {
  let sum = 0;
  let known = true;
  function add(index: number): void {
    const old = weightBefore[index] as number;
    const now = weightAfter[index] as number;
    if (index !== changed && sameWeight(old, now)) return;
    if (old === 0 && now === 0) return;
    const difference = old * (timeBefore[index] as number) - now * (timeAfter[index] as number);
    if (Number.isNaN(difference)) {
      sum += bound(index);
      known = false;
    } else sum += difference;
  }
  if (weightBefore === weightAfter) {
    if (changed !== null) add(changed);
  } else for (let index = 0; index < weightBefore.length; index++) add(index);
  return { sum, known };
}

/** What differs by less is rounding. */
function sameWeight(old: number, now: number): boolean {
  return Math.abs(old - now) <= 1e-12 * Math.max(1, old);
}

function sentBack(
  { graph: { rework } }: Baseline['analysis'],
  visits: Float64Array,
  share: Float64Array,
): number {
  return sumOver(share, (arrow) => visits[rework.from[arrow] as number] as number);
}

function sumOver(weights: Float64Array, value: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] as number;
    if (weight !== 0) sum += weight * value(index);
  }
  return sum;
}

/** What is only the rounding of a sum is nothing. */
function settled(value: number, whole: number): number {
  return Math.abs(value) <= 1e-10 * whole ? 0 : value;
}

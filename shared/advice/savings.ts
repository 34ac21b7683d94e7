import { leadNeeds } from '../metrics/firstPass';
import type { Need } from '../metrics/need';
import type { StepTimes } from '../metrics/stepTimes';
import type { Step } from '../model/step';
import type { Baseline, StreamState } from './streamState';

/** What a change saves per item; null where a time that it touches is unknown. Less than 0 where it costs more. */
export interface Savings {
  readonly lead: number | null;
  readonly labour: number | null;
  /** Items sent back. */
  readonly rework: number | null;
  readonly needs: readonly Need[];
}

/** What the whole map has of each per item, so far as it is known. */
export interface Totals {
  readonly lead: number;
  /** Whether no time of the lead time is unknown. */
  readonly leadIsWhole: boolean;
  readonly labour: number;
  readonly rework: number;
}

/** The totals of a map, unknown times left out. */
export function totalsOf({ analysis, passes, visits, lead, process, reworkShare }: Baseline): Totals {
  let leadIsWhole = true;
  const known = (value: number) => (Number.isNaN(value) ? 0 : value);
  const knownLead = (value: number) => {
    if (Number.isNaN(value)) leadIsWhole = false;
    return known(value);
  };
  const leadSum =
    passes === null
      ? 0
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
 * What a change of one step saves. Only steps whose times or passes differ are compared, so that a time that is unknown
 * elsewhere does not stand in the way.
 */
export function savingsOf(before: Baseline, after: StreamState, changed: number, totals: Totals): Savings {
  const { analysis } = before;
  const needs: Need[] = [];
  const steps = analysis.document.steps;
  const lead =
    before.passes === null || after.passes === null
      ? null
      : saved(before.passes.step, before.lead, after.passes.step, after.lead, changed, (step) =>
          needs.push(...leadNeeds(steps[step] as Step, analysis.steps[step] as StepTimes)),
        );
  const waits =
    before.passes === null || after.passes === null
      ? null
      : saved(before.passes.arrow, analysis.flowWait, after.passes.arrow, analysis.flowWait, null, (arrow) =>
          needs.push({
            kind: 'flow',
            flow: analysis.document.flows[analysis.graph.forward.flow[arrow] as number]?.id ?? '',
            field: 'wait',
          }),
        );
  const labour =
    before.visits === null || after.visits === null
      ? null
      : saved(before.visits, before.process, after.visits, after.process, changed, (step) =>
          needs.push({ kind: 'step', step: (steps[step] as Step).id, field: 'processTime' }),
        );
  const rework =
    after.visits === null || before.visits === null
      ? null
      : after.visits === before.visits
        ? 0
        : totals.rework - sentBack(analysis, after.visits, after.reworkShare);
  return {
    lead: lead === null || waits === null ? null : settled(lead + waits, totals.lead),
    labour: labour === null ? null : settled(labour, totals.labour),
    rework: rework === null ? null : settled(rework, totals.rework),
    needs: [...before.needs, ...needs],
  };
}

function saved(
  weightBefore: Float64Array,
  timeBefore: Float64Array,
  weightAfter: Float64Array,
  timeAfter: Float64Array,
  changed: number | null,
  lacks: (index: number) => void,
): number | null {
  let sum = 0;
  let known = true;
  function add(index: number): void {
    const old = weightBefore[index] as number;
    const now = weightAfter[index] as number;
    if (index !== changed && Math.abs(old - now) <= 1e-12 * Math.max(1, old)) return;
    if (old === 0 && now === 0) return;
    const difference = old * (timeBefore[index] as number) - now * (timeAfter[index] as number);
    if (Number.isNaN(difference)) {
      lacks(index);
      known = false;
    } else sum += difference;
  }
  if (weightBefore === weightAfter) {
    if (changed !== null) add(changed);
  } else for (let index = 0; index < weightBefore.length; index++) add(index);
  return known ? sum : null;
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

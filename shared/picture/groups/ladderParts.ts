import type { Analysis } from '../../metrics/analyse';
import { sumOver } from '../../metrics/passes/passSum';
import type { Seconds, Share } from '../../model/units';
import { hasRework, headlineTotals } from '../../simulation/totals/headlineTotals';
import type { ReworkSimulated } from '../../simulation/totals/reworkSimulated';
import { waitOf } from '../picture';

/** A time on the ladder: waiting, and work. */
export interface WaitAndWork {
  readonly wait: Seconds;
  readonly work: Seconds;
}

/** One step of the critical path: its times by themselves, and how many of the items have them in their lead time. */
export interface LadderStep {
  readonly index: number;
  /** With the wait on the way to the step; null where one of the two is unknown. */
  readonly wait: Seconds | null;
  readonly work: Seconds | null;
  /** 1 unless the step lies behind a choice. */
  readonly share: Share;
}

/** All that the ladder says of the lead time. What it draws and what it names add up to its sums. */
export interface LadderParts {
  readonly steps: readonly LadderStep[];
  /** What the alternatives add that are not drawn; null where nothing does. */
  readonly others: WaitAndWork | null;
  /** What rework adds; null where nothing does, and while it is being simulated. */
  readonly rework: WaitAndWork | null;
  /** Null where a time is missing. */
  readonly sums: WaitAndWork | null;
  /** What the sums are at least, where a time is missing. */
  readonly atLeast: WaitAndWork;
}

/** @param simulated as in {@link headlineTotals} */
export function ladderParts(analysis: Analysis, simulated: ReworkSimulated | null): LadderParts {
  const steps = ladderSteps(analysis);
  const first = firstPass(analysis);
  const again = withRework(analysis, simulated);
  const drawn = steps.reduce(
    (sum, { wait, work, share }) => plus(sum, { wait: share * (wait ?? 0), work: share * (work ?? 0) }),
    { wait: 0, work: 0 },
  );
  return {
    steps,
    others: first === null ? null : notNothing(less(first, drawn)),
    rework: first === null || again === null ? null : notNothing(less(again, first)),
    sums: again ?? first,
    atLeast: {
      wait: sumOver(analysis, 'first', 'wait').atLeast ?? first?.wait ?? drawn.wait,
      work: sumOver(analysis, 'first', 'process').atLeast ?? first?.work ?? drawn.work,
    },
  };
}

function ladderSteps(analysis: Analysis): readonly LadderStep[] {
  const { pathSoFar, flowsSoFar, flowWait, graph, document, routeSoFar } = analysis;
  const waits = new Map<string, number>();
  for (const [arrow, wait] of flowWait.entries()) {
    const id = document.flows[graph.forward.flow[arrow] as number]?.id;
    if (id !== undefined && wait !== 0) waits.set(id, wait);
  }
  return pathSoFar.map((id, place) => {
    const index = analysis.indexOf(id);
    const way = place === 0 ? 0 : (waits.get(flowsSoFar[place - 1] ?? '') ?? 0);
    const wait = waitOf(analysis, index);
    return {
      index,
      wait: wait === null || Number.isNaN(way) ? null : wait + way,
      work: analysis.steps[index]?.process ?? null,
      share: routeSoFar?.stepShare[index] ?? 1,
    };
  });
}

function firstPass(analysis: Analysis): WaitAndWork | null {
  const wait = sumOver(analysis, 'first', 'wait').value;
  const work = sumOver(analysis, 'first', 'process').value;
  return wait === null || work === null ? null : { wait, work };
}

function withRework(analysis: Analysis, simulated: ReworkSimulated | null): WaitAndWork | null {
  if (!hasRework(analysis)) return null;
  const { leadTime, processTime, rework } = headlineTotals(analysis, simulated);
  if (rework !== 'included' || leadTime.value === null || processTime.value === null) return null;
  return { wait: leadTime.value - processTime.value, work: processTime.value };
}

function plus(one: WaitAndWork, other: WaitAndWork): WaitAndWork {
  return { wait: one.wait + other.wait, work: one.work + other.work };
}

function less(one: WaitAndWork, other: WaitAndWork): WaitAndWork {
  return { wait: one.wait - other.wait, work: one.work - other.work };
}

/** What is less than a second is what rounding leaves of nothing. */
function notNothing(part: WaitAndWork): WaitAndWork | null {
  return Math.abs(part.wait) < 1 && Math.abs(part.work) < 1 ? null : part;
}

import type { Analysis } from '../metrics/analyse';
import type { Need } from '../metrics/need';
import { ok, type Result } from '../model/result';
import type { Step } from '../model/step';
import { needsSimulation } from '../simulation/reworkSimulated';
import { type Distribution, type SimulationRoom, startSimulation } from '../simulation/simulate';
import { stepVarying } from '../simulation/stepVarying';
import type { SimulatedStream } from '../simulation/stream';
import { streamOf } from '../simulation/streamOf';
import { meanOf, type Varying } from '../simulation/varying';
import type { SavingMethod } from './automationGain';

/** A step with other times, and other shares on the rework flows out of it. */
export interface SimulatedChange {
  readonly step: number;
  readonly fields: Pick<Step, 'processTime' | 'waitTime' | 'every'>;
  readonly reworkFactor: number;
}

/** The lead time of a map that no formula gives, and what changes save of it. */
export interface SimulatedLead {
  readonly found: Distribution;
  /** What each change saves of it, in the order given, those first worked out that look as if they would save most. */
  readonly savedBy: (changes: readonly SimulatedChange[]) => readonly SimulatedSaving[];
}

interface SimulatedSaving {
  /** Null where a time is unknown, or the map is too large for a change of rework to be worked out. */
  readonly saved: number | null;
  readonly method: SavingMethod;
}

/**
 * Items that go through the map before and after a change, drawn by the same numbers: where only times change, every item
 * goes the same ways, and a few show the difference. Where less comes back they do not, and more are needed.
 */
const runs = { times: 2048, rework: 8192 } as const;
const seed = 1;

/** Passes of items through steps that may be simulated in all: about a third of a second. */
const passBudget = 8_000_000;

/** Null where formulas give the lead time; what is missing where it cannot be simulated. */
export function simulatedLead(analysis: Analysis): Result<SimulatedLead, readonly Need[]> | null {
  if (!needsSimulation(analysis)) return null;
  const stream = streamOf(analysis);
  if (!stream.ok) return stream;
  const room: SimulationRoom = { totals: new Float64Array() };
  const simulate = (changed: SimulatedStream, items: number) => {
    const simulation = startSimulation(changed, items, seed, room);
    simulation.advance(Number.POSITIVE_INFINITY);
    return simulation.result();
  };
  const found = simulate(stream.value, runs.rework);
  const foundByTimes = simulate(stream.value, runs.times);
  if (found === null || foundByTimes === null) return null;
  const savedBy: SimulatedLead['savedBy'] = (changes) => {
    const outlooks = changes.map((change) => outlookOf(analysis, stream.value, found, change));
    const savings = outlooks.map(({ saved }): SimulatedSaving => ({ saved, method: 'simulated' }));
    const byPromise = [...outlooks.entries()].sort(([, a], [, b]) => (b.saved ?? 0) - (a.saved ?? 0));
    let left = passBudget;
    for (const [at, { change, times, resends, settled, saved }] of byPromise) {
      if (settled || times === null) continue;
      const items = resends ? runs.rework : runs.times;
      left -= items * passesOf(found);
      if (left < 0) {
        savings[at] = { saved: resends ? null : saved, method: 'upperBound' };
        continue;
      }
      const after = simulate(changedStream(stream.value, change, times), items);
      const before = resends ? found : foundByTimes;
      savings[at] = { saved: after === null ? null : difference(before, after), method: 'simulated' };
    }
    return savings;
  };
  return ok({ found, savedBy });
}

/** A saving; a loss that is no more than the noise of both simulations is none. */
function difference(before: Distribution, after: Distribution): number {
  const saved = before.mean - after.mean;
  const noise = 3 * Math.hypot(before.standardError, after.standardError);
  return saved < 0 && saved > -noise ? 0 : saved;
}

/** What a change looks like before it is simulated. */
interface Outlook {
  readonly change: SimulatedChange;
  /** The varying times of the step afterwards; null where one is unknown. */
  readonly times: readonly Varying[] | null;
  /** Whether other shares go back than before. */
  readonly resends: boolean;
  /** What it saves on the passes that decide now: all of it where `settled`, else an upper bound if times get shorter. */
  readonly saved: number | null;
  readonly settled: boolean;
}

function outlookOf(
  { document, graph, route }: Analysis,
  stream: SimulatedStream,
  found: Distribution,
  change: SimulatedChange,
): Outlook {
  const times = stepVarying(change.fields, document.calendar, 'triangular');
  const resends =
    change.reworkFactor !== 1 &&
    graph.rework.from.some((from, arrow) => from === change.step && graph.rework.share[arrow] !== 0);
  if (times === null) return { change, times, resends, saved: null, settled: true };
  const saved = sumOf(stream.steps[change.step]?.times ?? []) - sumOf(times);
  const passes = found.passes[change.step] ?? 0;
  const alone = route.ok && route.value.alone[change.step] === 1;
  const settled = !resends && (alone || saved === 0 || (passes === 0 && saved > 0));
  return { change, times, resends, saved: passes * saved, settled };
}

function sumOf(times: readonly Varying[]): number {
  return times.reduce((sum, time) => sum + meanOf(time), 0);
}

function passesOf({ passes }: Distribution): number {
  return Math.max(
    1,
    passes.length,
    passes.reduce((sum, count) => sum + count, 0),
  );
}

function changedStream(
  stream: SimulatedStream,
  { step, reworkFactor }: SimulatedChange,
  times: readonly Varying[],
): SimulatedStream {
  return {
    ...stream,
    steps: stream.steps.map((one, index) => (index === step ? { ...one, times } : one)),
    flows: stream.flows.map((flow) =>
      flow.kind === 'rework' && flow.from === step
        ? { ...flow, share: (flow.share ?? 0) * reworkFactor }
        : flow,
    ),
  };
}

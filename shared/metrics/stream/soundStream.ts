import { type Activity, activityOf, type MeanProduct } from '../../graph/activity';
import { forwardCycles } from '../../graph/cycles';
import { streamOrder } from '../../graph/order';
import type { StreamRoute } from '../../graph/route';
import { type Splits, splitsOf } from '../../graph/splits';
import { type Arrows, compileGraph, type StreamGraph } from '../../graph/streamGraph';
import { type StreamNet, servingNet, wholeNet } from '../../graph/streamNet';
import type { FlowBalance } from '../../graph/visits';
import type { Flow } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import type { Result } from '../../model/result';
import type { Step } from '../../model/step';
import type { Need, StructureRule } from '../need';

/**
 * Where the customer is served: the steps marked as the end; without a mark, all steps with nothing behind them. Over
 * several ends the walk takes the latest, so that of unmarked ends the one with the longest path decides, and of
 * alternative ends the one that the item reaches (flow model, section 3).
 */
function endsOf(steps: readonly Step[], forward: Arrows): Uint8Array {
  const exit = new Uint8Array(steps.length);
  const marked = steps.some((step) => step.end);
  for (let step = 0; step < steps.length; step++) {
    const last = forward.outStart[step] === forward.outStart[step + 1];
    exit[step] = (marked ? (steps[step] as Step).end : last) ? 1 : 0;
  }
  return exit;
}

/** Something about the arrows that leaves the whole map without totals; steps by index. */
export type Fault =
  | { readonly rule: 'forwardCycle'; readonly steps: readonly number[] }
  | { readonly rule: 'mixedSplit'; readonly steps: readonly number[] }
  | { readonly rule: 'sharesNotWhole'; readonly steps: readonly number[]; readonly sum: number };

/** A stream without faults, ready for its totals. */
export interface SoundStream {
  /** All that is done for an item. */
  readonly whole: StreamNet;
  /** What lies on a way to the end. */
  readonly serving: StreamNet;
  readonly activity: Activity;
  readonly latest: Latest;
}

/**
 * What was worked out of a stream last, with what it was worked out from: while one thing is typed into a step, the rest
 * stays what it was. Filled by whoever works it out, and read by nobody else.
 */
export interface Latest {
  route?: { readonly lead: Float64Array; readonly wait: Float64Array; readonly route: StreamRoute };
  balance?: { readonly rework: Arrows; readonly balance: Result<FlowBalance, readonly Need[]> };
  product?: { readonly factor: Float64Array; readonly product: MeanProduct };
}

export interface Structure {
  readonly splits: Splits;
  readonly exit: Uint8Array;
  readonly faults: readonly Fault[];
  /** Null where there are faults or no steps. */
  readonly stream: SoundStream | null;
}

/** What the arrows of a map mean, or why they have no meaning. */
export function structureOf(graph: StreamGraph, steps: readonly Step[]): Structure {
  const { forward, stepCount } = graph;
  const splits = splitsOf(forward, stepCount);
  const exit = endsOf(steps, forward);
  const order = streamOrder(forward, stepCount);
  const cycles = order.length < stepCount ? forwardCycles(forward, stepCount) : [];
  const faults: Fault[] = [
    ...cycles.map((cycle): Fault => ({ rule: 'forwardCycle', steps: cycle })),
    ...splits.mixed.map((step): Fault => ({ rule: 'mixedSplit', steps: [step] })),
    ...splits.notWhole.map(({ step, sum }): Fault => ({ rule: 'sharesNotWhole', steps: [step], sum })),
  ];
  if (faults.length > 0 || stepCount === 0) return { splits, exit, faults, stream: null };
  const whole = wholeNet(graph, order, splits, exit);
  const [serving, activity] = [servingNet(whole), activityOf(whole)];
  return { splits, exit, faults, stream: { whole, serving, activity, latest: {} } };
}

/** The rules under which faults are reported, with the steps of all faults of one rule together. */
export function faultsByRule(faults: readonly Fault[]): ReadonlyMap<StructureRule, readonly number[]> {
  const steps = new Map<StructureRule, number[]>();
  for (const fault of faults) steps.set(fault.rule, [...(steps.get(fault.rule) ?? []), ...fault.steps]);
  return steps;
}

/** What the flows of a map mean, whatever its steps take. */
export interface MapStructure {
  readonly graph: StreamGraph;
  readonly structure: Structure;
}

/**
 * By the flows of a map, which stay the same list while only its steps are edited; with the steps it was worked out for.
 * With thousands of steps this is half of what a keystroke in a time would cost.
 */
const known = new WeakMap<readonly Flow[], MapStructure & { readonly steps: readonly Step[] }>();

/** Worked out anew only where flows, or the order, the ids or the ends of steps are others than the last time. */
export function structureOfMap({ steps, flows }: Pick<MapDocument, 'steps' | 'flows'>): MapStructure {
  const before = known.get(flows);
  if (before !== undefined && meanTheSame(before.steps, steps)) return before;
  const graph = compileGraph(steps, flows);
  const found = { graph, structure: structureOf(graph, steps), steps };
  known.set(flows, found);
  return found;
}

function meanTheSame(before: readonly Step[], now: readonly Step[]): boolean {
  return (
    before.length === now.length &&
    now.every((step, at) => {
      const old = before[at] as Step;
      return step === old || (step.id === old.id && step.end === old.end);
    })
  );
}

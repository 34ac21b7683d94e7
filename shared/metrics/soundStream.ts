import { type Activity, activityOf } from '../graph/activity';
import { forwardCycles } from '../graph/cycles';
import { endsOf } from '../graph/ends';
import { streamOrder } from '../graph/order';
import { type Splits, splitsOf } from '../graph/splits';
import type { StreamGraph } from '../graph/streamGraph';
import { type StreamNet, servingNet, wholeNet } from '../graph/streamNet';
import type { Step } from '../model/step';
import type { StructureRule } from './need';

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
  return { splits, exit, faults, stream: { whole, serving: servingNet(whole), activity: activityOf(whole) } };
}

/** The rules under which faults are reported, with the steps of all faults of one rule together. */
export function faultsByRule(faults: readonly Fault[]): ReadonlyMap<StructureRule, readonly number[]> {
  const steps = new Map<StructureRule, number[]>();
  for (const fault of faults) steps.set(fault.rule, [...(steps.get(fault.rule) ?? []), ...fault.steps]);
  return steps;
}

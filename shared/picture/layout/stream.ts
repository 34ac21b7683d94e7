import type { MapDocument } from '../../model/mapDocument';
import type { StepId } from '../../model/step';

/** What the layout needs to know of a map: numbers in flat arrays, steps and flows by their position in the document. */
export interface Stream {
  readonly count: number;
  /** Position of the lane of each step, or -1. */
  readonly lane: Int32Array;
  readonly laneCount: number;
  /** Ends of each flow; -1 where the step does not exist. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  /** 1 where a text stands at the flow. */
  readonly labelled: Uint8Array;
  /** Neighbours along forward flows, without flows to the step itself: flow numbers by step. */
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/** The flows of step `s` are `flows[first[s]]` up to, not including, `flows[first[s + 1]]`. */
export interface Adjacency {
  readonly first: Int32Array;
  readonly flows: Int32Array;
}

export const forward = 0;
const rework = 1;
export const information = 2;

/**
 * A number of an array whose length is known to reach `index`. One function for each kind of array: a function that
 * reads all kinds is several times slower, since engines cannot tell what it will meet.
 */
export function at(values: Int32Array, index: number): number {
  return values[index] as number;
}

/** The same for positions. */
export function placeAt(values: Float64Array, index: number): number {
  return values[index] as number;
}

/** The same for small numbers. */
export function codeAt(values: Uint8Array | Uint16Array, index: number): number {
  return values[index] as number;
}

/** Groups flow numbers by one of their ends. */
export function adjacency(count: number, flows: readonly number[], end: Int32Array): Adjacency {
  const first = new Int32Array(count + 1);
  for (const flow of flows) first[at(end, flow) + 1] = at(first, at(end, flow) + 1) + 1;
  for (let step = 0; step < count; step++) first[step + 1] = at(first, step + 1) + at(first, step);
  const next = first.slice();
  const grouped = new Int32Array(flows.length);
  for (const flow of flows) {
    const step = at(end, flow);
    grouped[at(next, step)] = flow;
    next[step] = at(next, step) + 1;
  }
  return { first, flows: grouped };
}

export function degree(list: Adjacency, step: number): number {
  return at(list.first, step + 1) - at(list.first, step);
}

export function layoutStreamOf(document: MapDocument, indexOf: (step: StepId) => number): Stream {
  const count = document.steps.length;
  // Teams are rows, not columns: then phases have no say in where a step stands.
  const lanes = document.lanesBy === 'team' ? [] : document.lanes;
  const laneOf = new Map(lanes.map((lane, index) => [lane.id, index]));
  const lane = Int32Array.from(document.steps, (step) =>
    step.phase === null ? -1 : (laneOf.get(step.phase) ?? -1),
  );
  const flowCount = document.flows.length;
  const from = new Int32Array(flowCount);
  const to = new Int32Array(flowCount);
  const kind = new Uint8Array(flowCount);
  const labelled = new Uint8Array(flowCount);
  const forwards: number[] = [];
  for (const [index, flow] of document.flows.entries()) {
    from[index] = indexOf(flow.from);
    to[index] = indexOf(flow.to);
    if (flow.kind === 'forward') {
      kind[index] = forward;
      labelled[index] = flow.share !== null || flow.wait !== null ? 1 : 0;
      const sound = at(from, index) >= 0 && at(to, index) >= 0 && at(from, index) !== at(to, index);
      if (sound) forwards.push(index);
    } else {
      kind[index] = flow.kind === 'rework' ? rework : information;
      labelled[index] = flow.kind === 'rework' || flow.label !== '' ? 1 : 0;
    }
  }
  return {
    count,
    lane,
    laneCount: lanes.length,
    from,
    to,
    kind,
    labelled,
    out: adjacency(count, forwards, from),
    in: adjacency(count, forwards, to),
  };
}

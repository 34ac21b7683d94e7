import type { FlowOrder } from './order';
import { at, type Stream } from './stream';

/** Which column every step stands in, and which phase every column belongs to. */
export interface LayoutColumns {
  readonly count: number;
  readonly of: Int32Array;
  /** Position of the lane of a column, or -1: columns of different lanes never mix. */
  readonly lane: Int32Array;
  /** Changes where a new section of the stream begins, even if it is of the same lane. */
  readonly section: Int32Array;
  /** Part of the map that hangs together by forward flows, by step. */
  readonly component: Int32Array;
  /** Whether the first or last column is none of steps but of the gates of a row, through which flows come and go. */
  readonly gates?: { readonly entry: boolean; readonly exit: boolean };
}

/** Steps that stand alone fill a section in rows of at least this many. */
const aloneInRow = 6;

/**
 * Sections come round like the phases of the document: a step stands in the first section of its own phase that is not
 * before the sections of the steps leading to it. Even numbers are for steps without a phase.
 */
function sectionsOf(stream: Stream, flows: FlowOrder): Int32Array {
  const section = new Int32Array(stream.count).fill(-1);
  const round = Math.max(1, stream.laneCount) * 2;
  for (const step of flows.order) {
    let earliest = 0;
    for (let index = at(flows.in.first, step); index < at(flows.in.first, step + 1); index++) {
      earliest = Math.max(earliest, at(section, at(stream.from, at(flows.in.flows, index))));
    }
    const lane = at(stream.lane, step);
    if (lane < 0) {
      section[step] = earliest + (earliest % 2);
    } else {
      const slot = lane * 2 + 1;
      const ahead = (((slot - earliest) % round) + round) % round;
      section[step] = earliest + ahead;
    }
  }
  return section;
}

/** Numbers the parts that hang together in the order in which their first steps stand in the document. */
export function componentsOf(stream: Stream): Int32Array {
  const component = new Int32Array(stream.count).fill(-1);
  const stack: number[] = [];
  let next = 0;
  for (let start = 0; start < stream.count; start++) {
    if (at(component, start) >= 0) continue;
    component[start] = next;
    stack.push(start);
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      for (const [list, end] of [
        [stream.out, stream.to],
        [stream.in, stream.from],
      ] as const) {
        for (let index = at(list.first, step); index < at(list.first, step + 1); index++) {
          const other = at(end, at(list.flows, index));
          if (at(component, other) >= 0) continue;
          component[other] = next;
          stack.push(other);
        }
      }
    }
    next++;
  }
  return component;
}

/** 1 for steps that the longest line of their part of the map leads to. The others are suppliers that join it later. */
function onMainLine(stream: Stream, flows: FlowOrder, component: Int32Array): Uint8Array {
  const height = new Int32Array(stream.count);
  const reached = new Uint8Array(stream.count);
  for (let index = stream.count - 1; index >= 0; index--) {
    const step = at(flows.order, index);
    for (let flow = at(flows.out.first, step); flow < at(flows.out.first, step + 1); flow++) {
      const target = at(stream.to, at(flows.out.flows, flow));
      height[step] = Math.max(at(height, step), at(height, target) + 1);
    }
  }
  const best = new Map<number, number>();
  for (const step of flows.order) {
    const known = best.get(at(component, step));
    if (known === undefined || at(height, step) > at(height, known)) best.set(at(component, step), step);
  }
  for (const step of best.values()) reached[step] = 1;
  for (const step of flows.order) {
    if (reached[step] === 0) continue;
    for (let flow = at(flows.out.first, step); flow < at(flows.out.first, step + 1); flow++) {
      reached[at(stream.to, at(flows.out.flows, flow))] = 1;
    }
  }
  return reached;
}

/** Longest path inside each section; suppliers stand as late as they can. */
function depthsOf(stream: Stream, flows: FlowOrder, section: Int32Array, main: Uint8Array): Int32Array {
  const depth = new Int32Array(stream.count);
  for (const step of flows.order) {
    for (let index = at(flows.in.first, step); index < at(flows.in.first, step + 1); index++) {
      const source = at(stream.from, at(flows.in.flows, index));
      if (at(section, source) === at(section, step)) {
        depth[step] = Math.max(at(depth, step), at(depth, source) + 1);
      }
    }
  }
  for (let place = stream.count - 1; place >= 0; place--) {
    const step = at(flows.order, place);
    if (main[step] === 1) continue;
    let latest = Number.POSITIVE_INFINITY;
    for (let index = at(flows.out.first, step); index < at(flows.out.first, step + 1); index++) {
      const target = at(stream.to, at(flows.out.flows, index));
      if (at(section, target) === at(section, step)) latest = Math.min(latest, at(depth, target) - 1);
    }
    if (latest !== Number.POSITIVE_INFINITY) depth[step] = Math.max(at(depth, step), latest);
  }
  return depth;
}

export function layoutColumnsOf(stream: Stream, flows: FlowOrder): LayoutColumns {
  const section = sectionsOf(stream, flows);
  const component = componentsOf(stream);
  const depth = depthsOf(stream, flows, section, onMainLine(stream, flows, component));
  const used = Array.from(new Set(section)).sort((one, other) => one - other);
  const rank = new Map(used.map((number, index) => [number, index]));
  const width = new Int32Array(used.length);
  const single = new Int32Array(used.length);
  const rankOf = (step: number) => rank.get(at(section, step)) ?? 0;
  for (let step = 0; step < stream.count; step++) {
    const own = rankOf(step);
    if (flows.alone[step] === 1) single[own] = at(single, own) + 1;
    else width[own] = Math.max(at(width, own), at(depth, step) + 1);
  }
  for (let own = 0; own < used.length; own++) {
    const alone = Math.min(aloneInRow, at(single, own));
    width[own] = Math.max(at(width, own), alone);
  }
  const first = new Int32Array(used.length + 1);
  for (let own = 0; own < used.length; own++) first[own + 1] = at(first, own) + at(width, own);
  const count = at(first, used.length);
  const of = new Int32Array(stream.count);
  single.fill(0);
  for (let step = 0; step < stream.count; step++) {
    const own = rankOf(step);
    let inside = at(depth, step);
    if (flows.alone[step] === 1) {
      inside = at(single, own) % at(width, own);
      single[own] = at(single, own) + 1;
    }
    of[step] = at(first, own) + inside;
  }
  const lane = new Int32Array(count).fill(-1);
  const sectionOf = new Int32Array(count);
  for (const [own, number] of used.entries()) {
    const slot = number % (Math.max(1, stream.laneCount) * 2);
    lane.fill(number % 2 === 0 ? -1 : (slot - 1) / 2, at(first, own), at(first, own + 1));
    sectionOf.fill(own, at(first, own), at(first, own + 1));
  }
  return { count, of, lane, section: sectionOf, component };
}

import { type Adjacency, adjacency, at, degree, type Stream } from './stream';

/** The forward flows without those that close a cycle, in an order in which every flow leads on. */
export interface FlowOrder {
  /** Steps so that every step stands after all that lead to it; the order of the document where there is a choice. */
  readonly order: Int32Array;
  /** Place of each step in `order`. */
  readonly place: Int32Array;
  /** 1 for forward flows that lead back and so are drawn like rework. */
  readonly back: Uint8Array;
  readonly out: Adjacency;
  readonly in: Adjacency;
  /** Steps without forward flows stand alone. */
  readonly alone: Uint8Array;
}

const fresh = 0;
const open = 1;
const done = 2;

/** Goes depth first from the first start of the document, without recursion: a flow to an open step closes a cycle. */
function backFlows(stream: Stream): Uint8Array {
  const { count, out } = stream;
  const back = new Uint8Array(stream.from.length);
  const state = new Uint8Array(count);
  const cursor = out.first.slice(0, count);
  const stack = new Int32Array(count);

  function visit(start: number): void {
    let depth = 0;
    stack[0] = start;
    state[start] = open;
    while (depth >= 0) {
      const step = at(stack, depth);
      const next = at(cursor, step);
      if (next >= at(out.first, step + 1)) {
        state[step] = done;
        depth--;
        continue;
      }
      cursor[step] = next + 1;
      const flow = at(out.flows, next);
      const target = at(stream.to, flow);
      if (state[target] === open) back[flow] = 1;
      if (state[target] !== fresh) continue;
      state[target] = open;
      stack[++depth] = target;
    }
  }

  for (let step = 0; step < count; step++) {
    if (degree(stream.in, step) === 0 && state[step] === fresh) visit(step);
  }
  // What is left has no start: cycles are entered at their first step of the document.
  for (let step = 0; step < count; step++) if (state[step] === fresh) visit(step);
  return back;
}

/** Takes steps whose sources are all taken; a branch is followed to its end before the next one. */
function sorted(stream: Stream, into: Adjacency, out: Adjacency): Int32Array {
  const { count } = stream;
  const order = new Int32Array(count);
  const missing = new Int32Array(count);
  const stack: number[] = [];
  for (let step = count - 1; step >= 0; step--) {
    missing[step] = degree(into, step);
    if (missing[step] === 0) stack.push(step);
  }
  let taken = 0;
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    order[taken++] = step;
    for (let index = at(out.first, step + 1) - 1; index >= at(out.first, step); index--) {
      const target = at(stream.to, at(out.flows, index));
      const left = at(missing, target) - 1;
      missing[target] = left;
      if (left === 0) stack.push(target);
    }
  }
  return order;
}

export function orderOf(stream: Stream): FlowOrder {
  const { count } = stream;
  const back = backFlows(stream);
  const kept = Array.from(stream.out.flows).filter((flow) => back[flow] === 0);
  const out = adjacency(count, kept, stream.from);
  const into = adjacency(count, kept, stream.to);
  const order = sorted(stream, into, out);
  const place = new Int32Array(count);
  for (let index = 0; index < count; index++) place[at(order, index)] = index;
  const alone = new Uint8Array(count);
  for (let step = 0; step < count; step++) {
    alone[step] = degree(stream.out, step) + degree(stream.in, step) === 0 ? 1 : 0;
  }
  return { order, place, back, out, in: into, alone };
}

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

/** Depth first, without recursion: a flow to a step that is still open closes a cycle. */
export function orderOf(stream: Stream): FlowOrder {
  const { count, out } = stream;
  const order = new Int32Array(count);
  const back = new Uint8Array(stream.from.length);
  const state = new Uint8Array(count);
  const cursor = out.first.slice(1);
  const stack = new Int32Array(count);
  let free = count;

  function visit(start: number): void {
    let depth = 0;
    stack[0] = start;
    state[start] = open;
    while (depth >= 0) {
      const step = at(stack, depth);
      const next = at(cursor, step) - 1;
      if (next < at(out.first, step)) {
        state[step] = done;
        order[--free] = step;
        depth--;
        continue;
      }
      cursor[step] = next;
      const flow = at(out.flows, next);
      const target = at(stream.to, flow);
      if (state[target] === open) back[flow] = 1;
      if (state[target] !== fresh) continue;
      state[target] = open;
      stack[++depth] = target;
    }
  }

  // From the last to the first, since the order is filled from its end.
  for (let step = count - 1; step >= 0; step--) {
    if (degree(stream.in, step) === 0) visit(step);
  }
  // What is left has no start: cycles are entered at their first step of the document.
  for (let step = 0; step < count; step++) if (state[step] === fresh) visit(step);

  const place = new Int32Array(count);
  for (let index = 0; index < count; index++) place[at(order, index)] = index;
  const kept = Array.from(out.flows).filter((flow) => back[flow] === 0);
  const alone = new Uint8Array(count);
  for (let step = 0; step < count; step++) {
    alone[step] = degree(out, step) + degree(stream.in, step) === 0 ? 1 : 0;
  }
  return {
    order,
    place,
    back,
    out: adjacency(count, kept, stream.from),
    in: adjacency(count, kept, stream.to),
    alone,
  };
}

import type { FlowOrder } from './order';
import { at, type Stream } from './stream';

/**
 * For each step the last step that every way to it passes (its immediate dominator), or -1. A block of branches hangs
 * under the step where they part, and so does the step where they meet: that is what lets the main line stay straight.
 * After Cooper, Harvey and Kennedy, "A Simple, Fast Dominance Algorithm" (2001); one pass is enough without cycles.
 */
export function dominatorsOf(stream: Stream, flows: FlowOrder): Int32Array {
  const dominator = new Int32Array(stream.count).fill(-1);
  for (const step of flows.order) {
    let common = -2;
    for (let index = at(flows.in.first, step); index < at(flows.in.first, step + 1); index++) {
      const source = at(stream.from, at(flows.in.flows, index));
      common = common === -2 ? source : meet(common, source, dominator, flows.place);
      if (common === -1) break;
    }
    dominator[step] = common === -2 ? -1 : common;
  }
  return dominator;
}

function meet(one: number, other: number, dominator: Int32Array, place: Int32Array): number {
  let left = one;
  let right = other;
  while (left !== right) {
    if (left === -1 || right === -1) return -1;
    if (at(place, left) > at(place, right)) left = at(dominator, left);
    else right = at(dominator, right);
  }
  return left;
}

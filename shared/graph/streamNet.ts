import type { Splits } from './splits';
import type { Arrows, StreamGraph } from './streamGraph';

/**
 * The part of the stream that a walk goes through: where it enters, which arrows are open to it, where it is over.
 * Forward arrows only, free of cycles.
 */
export interface StreamNet {
  readonly stepCount: number;
  readonly forward: Arrows;
  /** All steps, every arrow pointing ahead. */
  readonly order: Int32Array;
  readonly choice: Uint8Array;
  readonly chance: Float64Array;
  /** Per arrow: 1 where it can be taken and leads on within this part. */
  readonly open: Uint8Array;
  /** Per step: 1 where items come in. */
  readonly entry: Uint8Array;
  /** Per step: 1 where the customer is served. */
  readonly exit: Uint8Array;
  /** Per step: 1 where it belongs to this part. */
  readonly member: Uint8Array;
}

/** The whole stream: what is done for an item, dead ends included. */
export function wholeNet(graph: StreamGraph, order: Int32Array, splits: Splits, exit: Uint8Array): StreamNet {
  const { forward, stepCount } = graph;
  const entry = new Uint8Array(stepCount);
  const open = new Uint8Array(forward.count);
  for (let step = 0; step < stepCount; step++) {
    if (forward.inStart[step] === forward.inStart[step + 1]) entry[step] = 1;
  }
  for (let arrow = 0; arrow < forward.count; arrow++)
    open[arrow] = (splits.chance[arrow] as number) > 0 ? 1 : 0;
  const member = new Uint8Array(stepCount).fill(1);
  return {
    stepCount,
    forward,
    order,
    choice: splits.choice,
    chance: splits.chance,
    open,
    entry,
    exit,
    member,
  };
}

/** What lies on a way from a start to the end: the only steps that can lengthen the lead time. */
export function servingNet(whole: StreamNet): StreamNet {
  const { forward, order, exit } = whole;
  const member = exit.slice();
  for (let place = order.length - 1; place >= 0; place--) {
    const step = order[place] as number;
    for (
      let arrow = forward.outStart[step] as number;
      arrow < (forward.outStart[step + 1] as number);
      arrow++
    ) {
      if (whole.open[arrow] === 1 && member[forward.to[arrow] as number] === 1) member[step] = 1;
    }
  }
  const open = new Uint8Array(forward.count);
  for (let arrow = 0; arrow < forward.count; arrow++) {
    open[arrow] = whole.open[arrow] === 1 && member[forward.to[arrow] as number] === 1 ? 1 : 0;
  }
  const entry = whole.entry.map((start, step) => start & (member[step] as number));
  return { ...whole, member, open, entry };
}

/** The most likely of the alternatives: of each choice, only the open arrow with the largest share (the first of equals). */
export function likeliestVariant(net: StreamNet): StreamNet {
  const { forward, choice, chance } = net;
  const open = net.open.slice();
  for (let step = 0; step < net.stepCount; step++) {
    if (choice[step] === 0) continue;
    let best = -1;
    for (
      let arrow = forward.outStart[step] as number;
      arrow < (forward.outStart[step + 1] as number);
      arrow++
    ) {
      if (net.open[arrow] === 0) continue;
      if (best < 0 || (chance[arrow] as number) > (chance[best] as number)) {
        if (best >= 0) open[best] = 0;
        best = arrow;
      } else open[arrow] = 0;
    }
  }
  return { ...net, open };
}

/** Whether any item has a choice in this part: an open arrow that not every item takes. */
export function hasAlternatives(net: StreamNet): boolean {
  for (let arrow = 0; arrow < net.forward.count; arrow++) {
    const from = net.forward.from[arrow] as number;
    if (net.choice[from] === 1 && net.open[arrow] === 1 && (net.chance[arrow] as number) < 1) return true;
  }
  return false;
}

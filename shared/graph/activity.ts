import { gatesOf } from './gates';
import { hasAlternatives, type StreamNet } from './streamNet';
import { followVariants, type Variants } from './variants';

/** How much of the work each step sees in the first pass. */
export interface Activity {
  /** Per step, the share of items that pass through it once or more, 0..1. */
  readonly share: Float64Array;
  /** 1 for steps that have nothing going on beside them, whichever way an item takes. */
  readonly alone: Uint8Array;
  readonly exact: boolean;
}

/** The share of items that pass each step, whatever the times; dead ends included. */
export function activityOf(net: StreamNet): Activity {
  // Without alternatives everything is done for every item, in a stream without cycles.
  if (!hasAlternatives(net)) return { share: firstReached(net), alone: gatesOf(net), exact: true };
  const variants = timeless(net);
  if (variants?.exact) {
    const share = variants.active.map((each) => Math.min(1, each));
    return { share, alone: aloneIn(net, variants), exact: true };
  }
  return { share: atMostOnce(net), alone: gatesOf(net), exact: false };
}

function aloneIn(net: StreamNet, { states }: Variants): Uint8Array {
  const alone = new Uint8Array(net.stepCount);
  net.order.forEach((step, place) => {
    const here = states[place] ?? [];
    alone[step] = here.length > 0 && here.every((state) => state.at.length === 1) ? 1 : 0;
  });
  return alone;
}

/** A mean over the ways that items take; `exact` is false where there are too many to follow. */
export interface MeanProduct {
  readonly value: number;
  readonly exact: boolean;
}

/**
 * The mean, over the ways that items take, of the product of a factor over all steps passed. Where the ways are too
 * many to follow, each step's mean factor is taken by itself, and `exact` is false.
 */
export function meanProduct(net: StreamNet, factor: Float64Array, { share }: Activity): MeanProduct {
  const variants = hasAlternatives(net) ? timeless(net, factor) : null;
  if (variants?.exact) return { value: variants.ended, exact: true };
  const value = factor.reduce(
    (product, each, step) => product * (1 - (share[step] as number) * (1 - each)),
    1,
  );
  return { value, exact: !hasAlternatives(net) };
}

function timeless(net: StreamNet, factor?: Float64Array): Variants | null {
  const lead = new Float64Array(net.stepCount);
  const flowWait = new Float64Array(net.forward.count);
  return followVariants(
    { ...net, exit: new Uint8Array(net.stepCount) },
    factor === undefined ? { lead, flowWait } : { lead, flowWait, factor },
  );
}

function firstReached(net: StreamNet): Float64Array {
  const reached = Float64Array.from(net.entry);
  for (const step of net.order) {
    if (reached[step] === 0) continue;
    for (
      let arrow = net.forward.outStart[step] as number;
      arrow < (net.forward.outStart[step + 1] as number);
      arrow++
    ) {
      if (net.open[arrow] === 1) reached[net.forward.to[arrow] as number] = 1;
    }
  }
  return reached;
}

/** What arrives along all arrows together, each item at most once: too much where parallel branches with alternatives meet. */
function atMostOnce(net: StreamNet): Float64Array {
  const share = Float64Array.from(net.entry);
  for (const step of net.order) {
    share[step] = Math.min(1, share[step] as number);
    for (
      let arrow = net.forward.outStart[step] as number;
      arrow < (net.forward.outStart[step + 1] as number);
      arrow++
    ) {
      if (net.open[arrow] === 0) continue;
      const target = net.forward.to[arrow] as number;
      share[target] = (share[target] as number) + (share[step] as number) * (net.chance[arrow] as number);
    }
  }
  return share;
}

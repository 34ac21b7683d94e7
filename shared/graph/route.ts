import { type LongestPath, longestPath } from './longestPath';
import { mixedRoute, type RouteShares } from './mixedRoute';
import { hasAlternatives, likeliestVariant, type StreamNet } from './streamNet';

/** The shares of steps and arrows in the critical path, and the path itself where nothing is left to chance. */
export interface StreamRoute extends RouteShares {
  /** The critical path of the likeliest variant: of each choice, the alternative with the largest share. */
  readonly likeliest: LongestPath;
}

/**
 * The route of a part of the stream: exact expectation over alternatives of the longest path over parallel branches.
 * Without alternatives that is the critical path method, in linear time. Should the ways be too many to follow, the
 * likeliest variant stands for all, and `exact` is false.
 */
export function routeOf(net: StreamNet, lead: Float64Array, flowWait: Float64Array): StreamRoute {
  const likeliest = longestPath(likeliestVariant(net), lead, flowWait);
  if (hasAlternatives(net)) {
    const mixed = mixedRoute(net, lead, flowWait);
    if (mixed !== null) return { ...mixed, likeliest };
  }
  return plainRoute(net, likeliest, !hasAlternatives(net));
}

function plainRoute(net: StreamNet, likeliest: LongestPath, exact: boolean): StreamRoute {
  const stepShare = new Float64Array(net.stepCount);
  const arrowShare = new Float64Array(net.forward.count);
  for (const step of likeliest.path) stepShare[step] = 1;
  for (const arrow of likeliest.arrows) if (arrow >= 0) arrowShare[arrow] = 1;
  const served = likeliest.path.length > 0 ? 1 : 0;
  const alone = exact ? aloneSteps(net) : new Uint8Array(net.stepCount);
  return { stepShare, arrowShare, slack: likeliest.slack, likeliest, alone, served, exact };
}

/** A step is alone when, everything before it done, all arrows still open lead into it. */
function aloneSteps(net: StreamNet): Uint8Array {
  const { forward, order } = net;
  const arrivals = new Int32Array(net.stepCount);
  const alone = new Uint8Array(net.stepCount);
  let pending = 0;
  for (let step = 0; step < net.stepCount; step++) {
    if (net.entry[step] === 0) continue;
    arrivals[step] = 1;
    pending++;
  }
  for (const step of order) {
    const arrived = arrivals[step] as number;
    if (arrived === 0) continue;
    alone[step] = pending === arrived ? 1 : 0;
    pending -= arrived;
    for (
      let arrow = forward.outStart[step] as number;
      arrow < (forward.outStart[step + 1] as number);
      arrow++
    ) {
      if (net.open[arrow] === 0) continue;
      const target = forward.to[arrow] as number;
      arrivals[target] = (arrivals[target] as number) + 1;
      pending++;
    }
    pending += net.exit[step] as number;
  }
  return alone;
}

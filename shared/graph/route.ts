import { gatesOf } from './gates';
import { type LongestPath, longestPath } from './longestPath';
import { hasAlternatives, likeliestVariant, type StreamNet } from './streamNet';
import type { State } from './variantState';
import { followVariants } from './variants';

/** Which steps and arrows make the lead time, over all ways that items take. */
export interface RouteShares {
  /**
   * Per step, the share of served items on whose critical path it lies, 0..1. The sum of share x time over steps and
   * arrows is the expected lead time, and the same sum over any part of the times is that part of it.
   */
  readonly stepShare: Float64Array;
  readonly arrowShare: Float64Array;
  /** How much longer each step could take without lengthening the lead time; Infinity where it never could. */
  readonly slack: Float64Array;
  /** 1 for steps at which nothing else runs in parallel. */
  readonly alone: Uint8Array;
  /** Share of items that reach the end, 0..1. */
  readonly served: number;
  /** False where the ways were too many to follow and the shares are those of a simplified stream. */
  readonly exact: boolean;
}

interface Outlook {
  /** Per token, the chance that it will decide when the item is served. */
  readonly decides: Float64Array;
  /** Per token, how much later it could come without delaying that. */
  readonly slack: Float64Array;
}

/**
 * The route through a part of the stream with alternatives: the ways are followed forward for their weights, then
 * back for the chance that each token decides when the item is served.
 *
 * @returns null where there are too many ways to follow
 */
function mixedRoute(net: StreamNet, lead: Float64Array, flowWait: Float64Array): RouteShares | null {
  const variants = followVariants(net, { lead, flowWait });
  if (variants === null) return null;
  const stepShare = new Float64Array(net.stepCount);
  const arrowShare = new Float64Array(net.forward.count);
  const slack = new Float64Array(net.stepCount).fill(Number.POSITIVE_INFINITY);
  const alone = new Uint8Array(net.stepCount);
  const outlooks = new Map<State, Outlook>();
  let served = 0;

  for (const state of variants.states[net.order.length] ?? []) {
    outlooks.set(state, { decides: Float64Array.of(1), slack: Float64Array.of(0) });
  }
  for (let place = net.order.length - 1; place >= 0; place--) {
    const step = net.order[place] as number;
    const states = variants.states[place] ?? [];
    alone[step] = states.length > 0 && states.every((state) => state.at.length === 1) ? 1 : 0;
    for (const state of states) {
      const outlook = lookBack(state, outlooks, arrowShare);
      outlooks.set(state, outlook);
      stepShare[step] = (stepShare[step] as number) + state.weight * (outlook.decides[0] as number);
      slack[step] = Math.min(slack[step] as number, outlook.slack[0] as number);
    }
  }
  const first = net.order.findIndex((step) => net.entry[step] === 1);
  for (const state of variants.states[first] ?? []) {
    served += outlooks.get(state)?.decides.reduce((sum, chance) => sum + chance, 0) ?? 0;
  }
  if (served > 0) {
    for (const shares of [stepShare, arrowShare]) {
      for (let index = 0; index < shares.length; index++) {
        shares[index] = Math.min(1, (shares[index] as number) / served);
      }
    }
  }
  return { stepShare, arrowShare, slack, alone, served: Math.min(1, served), exact: variants.exact };
}

function lookBack(state: State, outlooks: ReadonlyMap<State, Outlook>, arrowShare: Float64Array): Outlook {
  const decides = new Float64Array(state.at.length);
  const slack = new Float64Array(state.at.length).fill(Number.POSITIVE_INFINITY);
  for (const move of state.moves) {
    const after = move.to === null ? undefined : outlooks.get(standIn(move.to));
    if (after === undefined) continue;
    for (const link of move.links) {
      const room = link.early + (after.slack[link.into] as number);
      slack[link.token] = Math.min(slack[link.token] as number, room);
      if (!link.decides) continue;
      const chance = move.chance * (after.decides[link.into] as number);
      decides[link.token] = (decides[link.token] as number) + chance;
      if (link.arrow < 0) continue;
      arrowShare[link.arrow] = (arrowShare[link.arrow] as number) + state.weight * chance;
    }
  }
  return { decides, slack };
}

function standIn(state: State): State {
  let last = state;
  while (last.mergedInto !== null) last = last.mergedInto;
  return last;
}

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
  const alone = exact ? gatesOf(net, true) : new Uint8Array(net.stepCount);
  return { stepShare, arrowShare, slack: likeliest.slack, likeliest, alone, served, exact };
}

import type { StreamNet } from './streamNet';

/** Where what the item is doing stands: ascending places in the order, with the times at which each may begin. */
export interface Tokens {
  readonly at: readonly number[];
  /** Seconds from the earliest token of the state. */
  readonly time: readonly number[];
}

/** How a token of the next state came about: from a token that stays, or along an arrow out of the step just done. */
export interface Link {
  /** Index of the token in the state before; 0 is the step just done. */
  readonly token: number;
  /** Arrow taken, -1 where the token only stays or the step is an end. */
  readonly arrow: number;
  /** Index of the token in the state after. */
  readonly into: number;
  /** Whether this arrival is the one that the token waited for. */
  readonly decides: boolean;
  /** How much earlier it came than the one that decides, >= 0. */
  readonly early: number;
}

interface Arrival {
  readonly token: number;
  readonly arrow: number;
  readonly at: number;
  readonly time: number;
}

interface Times {
  readonly lead: Float64Array;
  readonly flowWait: Float64Array;
}

/** Lets the first token's step be done and its arrows be taken. Of several arrivals at one place the latest decides. */
export function placeTokens(
  before: Tokens,
  step: number,
  arrows: readonly number[],
  net: StreamNet,
  times: Times,
  place: Int32Array,
): Tokens & { readonly links: readonly Link[] } {
  if (before.at.length === 1 && arrows.length === 1 && net.exit[step] === 0) {
    return passedOn(arrows[0] as number, net, place);
  }
  const finish = (before.time[0] as number) + (times.lead[step] as number);
  const arrivals: Arrival[] = [];
  for (let token = 1; token < before.at.length; token++) {
    arrivals.push({ token, arrow: -1, at: before.at[token] as number, time: before.time[token] as number });
  }
  for (const arrow of arrows) {
    const at = place[net.forward.to[arrow] as number] as number;
    arrivals.push({ token: 0, arrow, at, time: finish + (times.flowWait[arrow] as number) });
  }
  if (net.exit[step] === 1) arrivals.push({ token: 0, arrow: -1, at: net.order.length, time: finish });
  // A stable sort: of equally late arrivals the earlier listed decides.
  arrivals.sort((a, b) => a.at - b.at || b.time - a.time);

  const at: number[] = [];
  const latest: number[] = [];
  const links = arrivals.map((arrival): Link => {
    const decides = at.at(-1) !== arrival.at;
    if (decides) {
      at.push(arrival.at);
      latest.push(arrival.time);
    }
    const into = at.length - 1;
    const early = (latest[into] as number) - arrival.time;
    return { token: arrival.token, arrow: arrival.arrow, into, decides, early };
  });
  const earliest = latest.reduce((least, time) => Math.min(least, time), Number.POSITIVE_INFINITY);
  return { at, time: latest.map((time) => time - earliest), links };
}

/** Where nothing runs in parallel and one arrow is taken, which is nearly everywhere: the token goes on, and times start anew. */
function passedOn(
  arrow: number,
  net: StreamNet,
  place: Int32Array,
): Tokens & { readonly links: readonly Link[] } {
  const at = place[net.forward.to[arrow] as number] as number;
  return { at: [at], time: [0], links: [{ token: 0, arrow, into: 0, decides: true, early: 0 }] };
}

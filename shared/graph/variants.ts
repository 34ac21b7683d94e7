import type { StreamNet } from './streamNet';
import { placeTokens } from './tokens';
import { coarsen, type State, stateKey } from './variantState';

/** All the ways that items can take through a part of the stream. */
export interface Variants {
  /** Per place in the order, the states whose first token is there; the last place stands for the end. */
  readonly states: readonly (readonly State[])[];
  /** Per step, the share of items that pass through it. */
  readonly active: Float64Array;
  /** What is left of the items' weight when all is done: their number, or with `factor` the mean product. */
  readonly ended: number;
  /** False where states had to be merged that are not alike. */
  readonly exact: boolean;
}

export interface VariantOptions {
  readonly lead: Float64Array;
  readonly flowWait: Float64Array;
  /** Multiplies an item's weight at each step it passes. */
  readonly factor?: Float64Array;
}

/** At least so many tokens in all states together may be made: about a tenth of a second's work. */
const tokenBudget = 100_000;

/** More states than this at one place are merged, whatever the budget. */
const mostStates = 512;

/** However little of the budget is left, so many are kept apart. */
const fewestStates = 4;

/**
 * Follows an item through parallel branches and alternatives at once. A state is the set of steps about to begin
 * (tokens) with the times at which they may, counted from the earliest; its weight is the share of items in it. A
 * parallel split adds tokens, a join keeps the later of two, a choice parts the state. States with the same tokens at
 * the same times are one, so that a region where nothing runs in parallel is always a single state: what lies
 * behind it is worked out once, and the means over it are exact.
 *
 * @returns null where the parallel branches are too many to follow
 */
export function followVariants(net: StreamNet, options: VariantOptions): Variants | null {
  const { order, stepCount } = net;
  const place = new Int32Array(stepCount);
  for (let index = 0; index < order.length; index++) place[order[index] as number] = index;
  const buckets: Map<string, State>[] = [];
  const states: (readonly State[])[] = [];
  const active = new Float64Array(stepCount);
  let ended = 0;
  let exact = true;
  let tokens = 0;
  const budget = Math.max(tokenBudget, 4 * stepCount);

  function stateAt(at: readonly number[], time: readonly number[], weight: number): State {
    const first = at[0] as number;
    let bucket = buckets[first];
    if (bucket === undefined) {
      bucket = new Map();
      buckets[first] = bucket;
    }
    const key = stateKey({ at, time });
    let state = bucket.get(key);
    if (state === undefined) {
      state = { at, time, weight: 0, moves: [], mergedInto: null };
      bucket.set(key, state);
      tokens += at.length;
    }
    state.weight += weight;
    return state;
  }

  function move(state: State, step: number, arrows: readonly number[], chance: number, weight: number): void {
    const next = placeTokens(state, step, arrows, net, options, place);
    if (next.at.length === 0) {
      ended += chance * weight;
      state.moves.push({ chance, to: null, links: next.links });
      return;
    }
    const to = stateAt(next.at, next.time, chance * weight);
    state.moves.push({ chance, to, links: next.links });
  }

  const starts = order.filter((step) => net.entry[step] === 1).map((step) => place[step] as number);
  if (starts.length > 0) stateAt([...starts], [...starts].fill(0), 1);

  for (let index = 0; index <= order.length; index++) {
    const here = [...(buckets[index]?.values() ?? [])];
    const most = affordable(here, (budget - tokens) / (order.length - index + 1));
    const kept = here.length > most ? coarsen(here, most) : here;
    exact &&= kept === here;
    states[index] = kept;
    if (index === order.length) break;
    const step = order[index] as number;
    for (const state of kept) {
      active[step] = (active[step] as number) + state.weight;
      const weight = state.weight * (options.factor?.[step] ?? 1);
      for (const branch of branchesOf(net, step)) move(state, step, branch.arrows, branch.chance, weight);
    }
    if (tokens > 2 * budget) return null;
  }
  for (const state of states[order.length] ?? []) ended += state.weight;
  return { states, active, ended, exact };
}

/** How many of the states here can go on when each may cost so many tokens from here to the end, shared over the places. */
function affordable(here: readonly State[], tokensPerPlace: number): number {
  const width = here.reduce((most, state) => Math.max(most, state.at.length), 1);
  return Math.min(mostStates, Math.max(fewestStates, Math.floor(tokensPerPlace / width)));
}

interface Branch {
  readonly chance: number;
  readonly arrows: readonly number[];
}

/** The ways out of a step: all open arrows at once, or one at a time with its share. What is not open is left for good. */
function branchesOf(net: StreamNet, step: number): readonly Branch[] {
  const first = net.forward.outStart[step] as number;
  const end = net.forward.outStart[step + 1] as number;
  const open: number[] = [];
  for (let arrow = first; arrow < end; arrow++) if (net.open[arrow] === 1) open.push(arrow);
  if (net.choice[step] === 0) return [{ chance: 1, arrows: open }];
  const branches: Branch[] = open.map((arrow) => ({ chance: net.chance[arrow] as number, arrows: [arrow] }));
  let closed = 0;
  for (let arrow = first; arrow < end; arrow++)
    if (net.open[arrow] === 0) closed += net.chance[arrow] as number;
  if (closed > 0) branches.push({ chance: closed, arrows: [] });
  return branches;
}

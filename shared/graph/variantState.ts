import type { Link, Tokens } from './tokens';

/** One way on from a state: the share of its items that take it and how its tokens carry over. */
export interface Move {
  readonly chance: number;
  /** `null`: nothing of the item is left in this part of the stream. */
  readonly to: State | null;
  readonly links: readonly Link[];
}

/** A moment in the way of some items through the stream; `weight` is their share. */
export interface State extends Tokens {
  weight: number;
  moves: Move[];
  /** The state that stands for this one since there were too many. */
  mergedInto: State | null;
}

/** Equal for states with the same tokens at the same times, so far as sums in another order can tell. */
export function stateKey({ at, time }: Tokens): string {
  if (at.length === 1) return '';
  return `${at.join()}|${time.map((value) => value.toPrecision(12)).join()}`;
}

/**
 * Merges states with the same tokens at similar times into their mean, more and more coarsely until at most `most`
 * are left. Where their tokens differ too much for that, only the likeliest go on.
 */
export function coarsen(states: readonly State[], most: number): readonly State[] {
  const longest = states.reduce((top, state) => Math.max(top, ...state.time), 0);
  let left: readonly State[] = states;
  for (let grain = longest / 128; left.length > most; grain *= 2) {
    left = mergeAlike(left, grain);
    if (grain > longest || longest === 0) break;
  }
  return left.length > most ? likeliest(left, most) : left;
}

function mergeAlike(states: readonly State[], grain: number): readonly State[] {
  const groups = new Map<string, State[]>();
  for (const state of states) {
    const key = `${state.at.join()}|${grain > 0 ? state.time.map((time) => Math.round(time / grain)).join() : ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [state]);
    else group.push(state);
  }
  return [...groups.values()].map((group) => (group.length === 1 ? (group[0] as State) : meanOf(group)));
}

function meanOf(group: readonly State[]): State {
  const { at } = group[0] as State;
  const weight = group.reduce((sum, state) => sum + state.weight, 0);
  const time = at.map((_, token) => {
    const sum = group.reduce((all, state) => all + state.weight * (state.time[token] as number), 0);
    return weight > 0 ? sum / weight : 0;
  });
  const mean: State = { at, time, weight, moves: [], mergedInto: null };
  for (const state of group) state.mergedInto = mean;
  return mean;
}

function likeliest(states: readonly State[], most: number): readonly State[] {
  return [...states].sort((a, b) => b.weight - a.weight).slice(0, most);
}

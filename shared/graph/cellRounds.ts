import { cellNet } from './cellNet';
import { type Branches, cellRules, firstOf, pair, secondOf } from './cellRules';
import type { ReworkCell } from './reworkCells';
import type { PlacedNet, ReworkLoop } from './reworkLoops';
import { eliminate } from './sparseElimination';

/** What becomes of an item that comes into a stretch of the stream with rework. */
export interface CellFlow {
  /** Per place of the stretch, its visits per item that comes in. */
  readonly visits: Float64Array;
  /** The share of items that the stretch hands on in the end. */
  readonly handedOn: number;
}

/** Looks at a step that a stretch may take, about 10 ms; beyond them its visits have no closed form. */
const mostLooks = 30_000;

/** Ways that things may stand, before a round or in one, that are told apart. */
const mostStates = 400;

/** How things stand before a round. */
interface State {
  readonly task: number;
  /** What has been handed on by steps that are not to be done. */
  readonly given: number;
  readonly moves: Map<number, number>;
  /** Visits in one such round. */
  readonly visits: Float64Array;
  handedOn: number;
}

/**
 * Follows the rounds of a stretch as a Markov chain: what is to be done after a round depends on who sent back in it, and
 * on choices that are kept (flow model, section 5; the rules are those of the walk of the simulation).
 *
 * @returns null where an item never comes out, `tooMany` where the rounds differ in too many ways
 */
export function cellRounds(
  placed: PlacedNet,
  cell: ReworkCell,
  loops: readonly ReworkLoop[],
  share: Float64Array,
): CellFlow | null | 'tooMany' {
  const net = cellNet(placed, cell, loops, share);
  const rules = cellRules(net);
  const states: State[] = [];
  const numbers = new Map<number, number>();
  let looks = 0;

  function stateOf(key: number): number {
    const found = numbers.get(key);
    if (found !== undefined) return found;
    numbers.set(key, states.length);
    const [task, given] = [firstOf(key), secondOf(key)];
    states.push({ task, given, moves: new Map(), visits: new Float64Array(net.size), handedOn: 0 });
    return states.length - 1;
  }

  /** Where the round may have got to at its end; null where that is too much to follow. */
  function runRound({ task, given, visits }: State): Branches | null {
    let branches: Branches = new Map([[pair(rules.nobody, given), 1]]);
    for (let step = 0; step < net.size; step++) {
      if (!rules.isToDo(task, step)) continue;
      looks += branches.size;
      if (looks > mostLooks || branches.size > mostStates) return null;
      branches = rules.doStep(step, task, branches, visits);
    }
    return branches;
  }

  function endRound(state: State, sent: number, given: number, chance: number): void {
    if (sent === rules.nobody) {
      if (rules.isHandedOn(given)) state.handedOn += chance;
      return;
    }
    for (const [key, part] of rules.afterRound(sent, given)) {
      const next = stateOf(key);
      state.moves.set(next, (state.moves.get(next) ?? 0) + chance * part);
    }
  }

  stateOf(rules.start);
  for (let at = 0; at < states.length; at++) {
    const state = states[at] as State;
    const branches = runRound(state);
    if (branches === null) return 'tooMany';
    for (const [key, chance] of branches) endRound(state, firstOf(key), secondOf(key), chance);
    if (states.length > mostStates) return 'tooMany';
  }
  return addedUp(states, net.size);
}

/** Visits over all rounds: how often each state comes up, times what is done in it. */
function addedUp(states: readonly State[], size: number): CellFlow | null {
  const start = new Int32Array(states.length + 1);
  states.forEach(({ moves }, state) => {
    start[state + 1] = (start[state] as number) + moves.size;
  });
  const moves = states.flatMap((state) => [...state.moves]);
  const arrows = {
    start,
    to: Int32Array.from(moves, ([to]) => to),
    value: Float64Array.from(moves, ([, chance]) => chance),
  };
  const inflow = new Float64Array(states.length);
  inflow[0] = 1;
  const rounds = eliminate(
    [arrows],
    Int32Array.from(states, (_, state) => state),
  )?.visits(inflow);
  if (rounds === undefined) return null;
  const visits = new Float64Array(size);
  let handedOn = 0;
  states.forEach((state, at) => {
    const times = rounds[at] as number;
    handedOn += times * state.handedOn;
    for (let step = 0; step < size; step++)
      visits[step] = (visits[step] as number) + times * (state.visits[step] as number);
  });
  return { visits, handedOn: Math.min(1, handedOn) };
}

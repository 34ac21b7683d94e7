import { type CellNet, cellNet } from './cellNet';
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

/** Looks at a step that a stretch may take, about 30 ms; beyond them its visits have no closed form. */
const mostLooks = 30_000;
const mostStates = 400;

/** How things stand before a round. */
interface State {
  /** 1 per step that is to be done. */
  readonly todo: Uint8Array;
  /** Of these, those that were sent back to and have nothing to wait for. */
  readonly called: Uint8Array;
  /** 1 per arrow along which something has been handed on, by steps that are not to be done. */
  readonly given: Uint8Array;
  readonly moves: Map<number, number>;
  /** Visits in one such round. */
  readonly visits: Float64Array;
  handedOn: number;
}

/** Where a round has got to: one way that its choices may have fallen out. */
interface Branch {
  chance: number;
  readonly given: Uint8Array;
  /** Who sends back, by the loops they take. */
  readonly sent: readonly number[];
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
  const states: State[] = [];
  const numbers = new Map<string, number>();
  let looks = 0;

  function stateOf(todo: Uint8Array, called: Uint8Array, given: Uint8Array): number {
    const key = `${todo.join('')}${called.join('')}${given.join('')}`;
    const found = numbers.get(key);
    if (found !== undefined) return found;
    const visits = new Float64Array(net.size);
    numbers.set(key, states.length);
    states.push({ todo, called, given, moves: new Map(), visits, handedOn: 0 });
    return states.length - 1;
  }

  function runRound(state: State): void {
    let branches: Branch[] = [{ chance: 1, given: state.given, sent: [] }];
    for (let step = 0; step < net.size; step++) {
      if (state.todo[step] === 0) continue;
      looks += branches.length;
      if (looks > mostLooks) return;
      branches = alike(branches.flatMap((branch) => doStep(net, state, step, branch)));
    }
    for (const branch of branches) endRound(state, branch);
  }

  function endRound(state: State, branch: Branch): void {
    if (branch.sent.length === 0) {
      if (net.isHandedOn(branch.given)) state.handedOn += branch.chance;
      return;
    }
    for (const { chance, todo, called, given } of afterRound(net, branch)) {
      const next = stateOf(todo, called, given);
      state.moves.set(next, (state.moves.get(next) ?? 0) + chance);
    }
  }

  stateOf(new Uint8Array(net.size).fill(1), net.entry, new Uint8Array(net.arrows.length));
  for (let at = 0; at < states.length; at++) {
    runRound(states[at] as State);
    if (looks > mostLooks || states.length > mostStates) return 'tooMany';
  }
  return addedUp(states, net.size);
}

/** A step of a round: it waits, nothing comes to it, or it is done and sends back or hands on. */
function doStep(net: CellNet, state: State, step: number, branch: Branch): readonly Branch[] {
  const { chance, sent } = branch;
  const given = net.settled(branch.given, step);
  if (sent.some((loop) => net.follows(net.loops[loop]?.from ?? -1, step))) return [{ chance, given, sent }];
  const comes = state.called[step] === 1 || (net.into[step] ?? []).some((arrow) => branch.given[arrow] === 1);
  if (!comes) return [branch];
  state.visits[step] = (state.visits[step] as number) + chance;
  const back = net.back[step] ?? [];
  const branches = back.map((loop) => ({
    chance: chance * (net.loops[loop]?.share ?? 0),
    given,
    sent: [...sent, loop],
  }));
  const forward = back.reduce((left, loop) => left - (net.loops[loop]?.share ?? 0), 1);
  for (const way of net.ways[step] ?? []) {
    branches.push({
      chance: chance * forward * way.chance,
      given: handedAlong(given, way.arrows),
      sent: [...sent],
    });
  }
  return branches;
}

function handedAlong(given: Uint8Array, arrows: readonly number[]): Uint8Array {
  if (arrows.length === 0) return given;
  const next = given.slice();
  for (const arrow of arrows) next[arrow] = 1;
  return next;
}

/** Branches that differ in nothing are one. */
function alike(branches: readonly Branch[]): Branch[] {
  if (branches.length < 2) return [...branches];
  const known = new Map<string, Branch>();
  for (const branch of branches) {
    const key = `${branch.sent.join()}|${branch.given.join('')}`;
    const same = known.get(key);
    if (same === undefined) known.set(key, { ...branch });
    else same.chance += branch.chance;
  }
  return [...known.values()];
}

/** What is to be done once all that send back have done so; senders that are not done again hand on, and choose. */
function afterRound(net: CellNet, { chance, given, sent }: Branch) {
  const todo = new Uint8Array(net.size);
  const senders = sent.map((loop) => net.loops[loop]?.from ?? -1);
  const targets = sent.map((loop) => net.loops[loop]?.to ?? -1);
  for (const target of targets) for (const step of net.after(target)) todo[step] = 1;
  const freed = senders.filter((sender) => todo[sender] === 0);
  for (const sender of freed) for (const step of net.after(sender)) if (step !== sender) todo[step] = 1;
  const called = new Uint8Array(net.size);
  for (const target of targets) {
    const waits = (net.into[target] ?? []).some((arrow) => todo[net.arrows[arrow]?.from ?? -1] === 1);
    if (!waits) called[target] = 1;
  }
  let outcomes = [{ chance, given }];
  for (const sender of freed) {
    outcomes = outcomes.flatMap((outcome) =>
      (net.ways[sender] ?? []).map((way) => ({
        chance: outcome.chance * way.chance,
        given: handedAlong(outcome.given, way.arrows),
      })),
    );
  }
  return outcomes.map((outcome) => ({
    chance: outcome.chance,
    todo,
    called,
    given: net.kept(outcome.given, todo),
  }));
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

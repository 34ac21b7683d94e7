import type { CellNet } from './cellNet';

/** What is to be done in a round of a stretch. */
interface Task {
  /** 1 per step that is to be done. */
  readonly todo: Uint8Array;
  /** Of these, those that were sent back to and have nothing to wait for. */
  readonly called: Uint8Array;
}

/** Who sends back in a round, by the loops they take. */
interface Sent {
  readonly loops: readonly number[];
  /** 1 per step that follows one of them, and so waits. */
  readonly waits: Uint8Array;
}

/** Where a round may have got to, with the chance of each: pairs of who sent back and of what was handed on. */
export type Branches = ReadonlyMap<number, number>;

/** Two numbers as one. */
export function pair(one: number, other: number): number {
  return one * most + other;
}

export function firstOf(both: number): number {
  return Math.floor(both / most);
}

export function secondOf(both: number): number {
  return both % most;
}

const most = 2 ** 26;

/**
 * The rules by which a round of a stretch goes. Tasks, senders and what was handed on are numbered, and what becomes of them
 * is worked out once: rounds differ in little, and most of what happens in one has happened in another.
 */
export function cellRules(net: CellNet) {
  const tasks = numbered<Task>(({ todo, called }) => packed(todo) + packed(called));
  const givens = numbered<Uint8Array>(packed);
  const senders = numbered<Sent>(({ loops }) => loops.join());
  const ways = net.ways.flat();
  let wayCount = 0;
  const firstWay = net.ways.map((each) => {
    wayCount += each.length;
    return wayCount - each.length;
  });
  const forward = net.back.map((loops) =>
    loops.reduce((left, loop) => left - (net.loops[loop]?.share ?? 0), 1),
  );

  const settled = remembered((given, step) => {
    const before = givens.at(given);
    const left = net.settled(before, step);
    return left === before ? given : givens.of(left);
  });
  const handedOn = remembered((given, way) => {
    const arrows = ways[way]?.arrows ?? [];
    if (arrows.length === 0) return given;
    const next = givens.at(given).slice();
    for (const arrow of arrows) next[arrow] = 1;
    return givens.of(next);
  });
  const kept = remembered((given, task) => givens.of(net.kept(givens.at(given), tasks.at(task).todo)));
  const joined = remembered((sent, loop) => {
    const { loops, waits } = senders.at(sent);
    const from = net.loops[loop]?.from ?? -1;
    return senders.of({
      loops: [...loops, loop],
      waits: waits.map((held, step) => (held === 1 || net.follows(from, step) ? 1 : 0)),
    });
  });

  /** A step of a round: it waits, nothing comes to it, or it is done and sends back or hands on. */
  function doStep(step: number, task: number, branches: Branches, visits: Float64Array): Branches {
    const called = tasks.at(task).called[step] === 1;
    const next = new Map<number, number>();
    const add = (sent: number, given: number, chance: number) => {
      const key = pair(sent, given);
      next.set(key, (next.get(key) ?? 0) + chance);
    };
    for (const [key, chance] of branches) {
      const [sent, given] = [firstOf(key), secondOf(key)];
      if (senders.at(sent).waits[step] === 1) {
        add(sent, settled(given, step), chance);
        continue;
      }
      const arrived = givens.at(given);
      if (!called && !(net.into[step] ?? []).some((arrow) => arrived[arrow] === 1)) {
        add(sent, given, chance);
        continue;
      }
      visits[step] = (visits[step] as number) + chance;
      const left = settled(given, step);
      for (const loop of net.back[step] ?? [])
        add(joined(sent, loop), left, chance * (net.loops[loop]?.share ?? 0));
      for (const [way, { chance: taken }] of (net.ways[step] ?? []).entries()) {
        const number = (firstWay[step] as number) + way;
        add(sent, handedOn(left, number), chance * (forward[step] as number) * taken);
      }
    }
    return next;
  }

  /** What is to be done once all that send back have done so, and who hands on as it is not done again itself. */
  const settledBy = new Map<number, { readonly task: number; readonly freed: readonly number[] }>();
  function taskAfter(sent: number) {
    const found = settledBy.get(sent);
    if (found !== undefined) return found;
    const todo = new Uint8Array(net.size);
    const { loops } = senders.at(sent);
    const from = loops.map((loop) => net.loops[loop]?.from ?? -1);
    const to = loops.map((loop) => net.loops[loop]?.to ?? -1);
    for (const target of to) for (const step of net.after(target)) todo[step] = 1;
    const freed = from.filter((sender) => todo[sender] === 0);
    for (const sender of freed) for (const step of net.after(sender)) if (step !== sender) todo[step] = 1;
    const called = new Uint8Array(net.size);
    for (const target of to) {
      const waits = (net.into[target] ?? []).some((arrow) => todo[net.arrows[arrow]?.from ?? -1] === 1);
      if (!waits) called[target] = 1;
    }
    const after = { task: tasks.of({ todo, called }), freed };
    settledBy.set(sent, after);
    return after;
  }

  /** What may follow a round: pairs of a task and of what was handed on, with their chances. */
  function afterRound(sent: number, given: number): Branches {
    const { task, freed } = taskAfter(sent);
    let outcomes = new Map([[given, 1]]);
    for (const sender of freed) {
      const next = new Map<number, number>();
      for (const [before, chance] of outcomes) {
        for (const [way, { chance: taken }] of (net.ways[sender] ?? []).entries()) {
          const after = handedOn(before, (firstWay[sender] as number) + way);
          next.set(after, (next.get(after) ?? 0) + chance * taken);
        }
      }
      outcomes = next;
    }
    const next = new Map<number, number>();
    for (const [before, chance] of outcomes) {
      const key = pair(task, kept(before, task));
      next.set(key, (next.get(key) ?? 0) + chance);
    }
    return next;
  }

  return {
    /** The first round: everything is to be done, and nothing was handed on. */
    start: pair(
      tasks.of({ todo: new Uint8Array(net.size).fill(1), called: net.entry }),
      givens.of(new Uint8Array(net.arrows.length)),
    ),
    nobody: senders.of({ loops: [], waits: new Uint8Array(net.size) }),
    isToDo: (task: number, step: number) => tasks.at(task).todo[step] === 1,
    isHandedOn: (given: number) => net.isHandedOn(givens.at(given)),
    doStep,
    afterRound,
  };
}

/** A set of flags as a text, sixteen to a character; of sets of one size, each has its own. */
function packed(flags: Uint8Array): string {
  const codes = new Uint16Array(Math.ceil(flags.length / 16));
  for (let at = 0; at < flags.length; at++) {
    if (flags[at] === 1) codes[at >> 4] = (codes[at >> 4] as number) | (1 << (at & 15));
  }
  return String.fromCharCode(...codes);
}

/** Gives each value a number, equal ones the same. */
function numbered<T>(keyOf: (value: T) => string) {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  return {
    at: (number: number) => values[number] as T,
    of(value: T): number {
      const key = keyOf(value);
      const found = numbers.get(key);
      if (found !== undefined) return found;
      numbers.set(key, values.length);
      return values.push(value) - 1;
    },
  };
}

function remembered(work: (one: number, other: number) => number): (one: number, other: number) => number {
  const known = new Map<number, number>();
  return (one, other) => {
    const key = pair(one, other);
    const found = known.get(key);
    if (found !== undefined) return found;
    const result = work(one, other);
    known.set(key, result);
    return result;
  };
}

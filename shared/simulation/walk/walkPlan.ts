import type { DrawTables } from '../draws/drawTable';
import type { SimulationPlan } from '../plan';

/** A plan with loops as lists of numbers, which the walk reads faster than objects; what belongs to unit `u` lies from `start[u]` to `start[u + 1]`. */
export interface WalkPlan {
  readonly size: number;
  /** Tells the random numbers of a unit from those of others. */
  readonly key: Int32Array;
  /** 1 where the customer is served. */
  readonly end: Uint8Array;
  readonly time: readonly DrawTables[];
  readonly entryStart: Int32Array;
  readonly entryFrom: Int32Array;
  readonly entryAlternative: Int32Array;
  readonly entryWait: readonly DrawTables[];
  readonly exitStart: Int32Array;
  readonly exitTo: Int32Array;
  readonly exitAlternative: Int32Array;
  /** Cumulative shares of the alternatives out of the unit, and where they are counted. */
  readonly choices: readonly Float64Array[];
  readonly choiceStart: Int32Array;
  readonly returnStart: Int32Array;
  readonly returnTo: Int32Array;
  readonly returnBelow: Float64Array;
  readonly returnServes: Uint8Array;
  readonly again: readonly Int32Array[];
  readonly joins: readonly Int32Array[];
  readonly after: readonly Int32Array[];
  readonly blocks: readonly Int32Array[];
}

export function walkPlan({ units }: SimulationPlan): WalkPlan {
  const entries = units.flatMap((unit) => unit.entries);
  const exits = units.flatMap((unit) => unit.exits);
  const returns = units.flatMap((unit) => unit.returns);
  return {
    size: units.length,
    key: Int32Array.from(units, ({ key }) => key),
    end: Uint8Array.from(units, ({ end }) => (end ? 1 : 0)),
    time: units.map(({ time }) => time),
    entryStart: startsOf(units.map((unit) => unit.entries.length)),
    entryFrom: Int32Array.from(entries, ({ from }) => from),
    entryAlternative: Int32Array.from(entries, ({ alternative }) => alternative),
    entryWait: entries.map(({ wait }) => wait),
    exitStart: startsOf(units.map((unit) => unit.exits.length)),
    exitTo: Int32Array.from(exits, ({ to }) => to),
    exitAlternative: Int32Array.from(exits, ({ alternative }) => alternative),
    choices: units.map(({ choices }) => choices),
    choiceStart: startsOf(units.map(({ choices }) => choices.length)),
    returnStart: startsOf(units.map((unit) => unit.returns.length)),
    returnTo: Int32Array.from(returns, ({ to }) => to),
    returnBelow: Float64Array.from(returns, ({ below }) => below),
    returnServes: Uint8Array.from(returns, ({ serves }) => (serves ? 1 : 0)),
    again: returns.map(({ again }) => again),
    joins: returns.map(({ joins }) => joins),
    after: units.map(({ after }) => after),
    blocks: units.map(({ blocks }) => blocks),
  };
}

function startsOf(counts: readonly number[]): Int32Array {
  let sum = 0;
  return Int32Array.of(
    0,
    ...counts.map((count) => {
      sum += count;
      return sum;
    }),
  );
}

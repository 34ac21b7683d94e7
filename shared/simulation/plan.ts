import type { DrawTables } from './draws/drawTable';

/** A way into a unit. `alternative` is the number of the choice at `from` that leads here, -1 if every item comes. */
export interface PlanEntry {
  readonly from: number;
  readonly alternative: number;
  readonly wait: DrawTables;
}

/** A way on from a unit; `alternative` as in {@link PlanEntry}. */
export interface PlanExit {
  readonly to: number;
  readonly alternative: number;
}

/** A way back: a random number up to `below` (cumulative over the unit's ways back) sends the item to `to`. */
export interface PlanReturn {
  readonly to: number;
  readonly below: number;
  /** All units that are done again, in order: `to` and those that follow from it. */
  readonly again: Int32Array;
  /** Those of them that something leads into that is not done again. */
  readonly joins: Int32Array;
  /** Whether something that is done again lies on a way to the end. */
  readonly serves: boolean;
}

/** A run of steps that an item passes without a choice, a split or a join: they are drawn as one. */
export interface PlanUnit {
  readonly steps: readonly number[];
  /** Tells its random numbers from those of others. */
  readonly key: number;
  readonly time: DrawTables;
  readonly entries: readonly PlanEntry[];
  readonly exits: readonly PlanExit[];
  /** Cumulative shares of the alternatives out of the unit, empty if there is no choice. */
  readonly choices: Float64Array;
  readonly returns: readonly PlanReturn[];
  /** All units behind it; empty where it sends nothing back and nobody asks. */
  readonly after: Int32Array;
  /** Those of them up to the first that all ways lead through: while that one waits, nothing comes to what lies behind. */
  readonly blocks: Int32Array;
  readonly end: boolean;
}

/** The stream as units, each after those that lead to it. */
export interface SimulationPlan {
  readonly units: readonly PlanUnit[];
  readonly loops: boolean;
}

/** The alternative that a random number picks, by its upper 24 bits. The last of `choices` is 1. */
export function alternativeOf(choices: Float64Array, random: number): number {
  const drawn = (random >>> 8) / 16777216;
  let pick = 0;
  while (drawn >= (choices[pick] as number)) pick++;
  return pick;
}

/** What is counted per unit of the plan. */
export interface Tally {
  /** Served items on whose critical path the unit lay. */
  readonly items: Float64Array;
  /** Passes of the unit on those critical paths; more than `items` where there is rework. */
  readonly passes: Float64Array;
  /** Visits of the unit by all items, on the critical path or not, and the sum of their squares per item. */
  readonly visits: Float64Array;
  readonly visitSquares: Float64Array;
}

export function makeTally(units: number): Tally {
  return {
    items: new Float64Array(units),
    passes: new Float64Array(units),
    visits: new Float64Array(units),
    visitSquares: new Float64Array(units),
  };
}

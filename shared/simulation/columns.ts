import { addDraws } from './draws/drawColumn';
import { type GeneratorState, nextInteger } from './draws/generator';
import { alternativeOf, type PlanEntry, type SimulationPlan, type Tally } from './plan';

/** Items that go through the stream side by side; their columns stay in the processor's nearest cache. */
export const BATCH = 2048;

/** The finish of an item that did not come through a unit. Times are never negative. */
const ABSENT = -1;

/** Scratch columns of a plan without loops, made once and used for every batch: a column a unit, a row an item. */
export interface Columns {
  readonly finish: readonly Float64Array[];
  /** The alternative taken, where there is a choice. */
  readonly choice: readonly Uint16Array[];
  /** The entry that arrived last, where there are several. */
  readonly via: readonly Uint16Array[];
  readonly start: Float64Array;
  readonly arrival: Float64Array;
}

export function makeColumns({ units }: SimulationPlan): Columns {
  return {
    finish: units.map(() => new Float64Array(BATCH)),
    choice: units.map(({ choices }) => new Uint16Array(choices.length > 0 ? BATCH : 0)),
    via: units.map(({ entries }) => new Uint16Array(entries.length > 1 ? BATCH : 0)),
    start: new Float64Array(BATCH),
    arrival: new Float64Array(BATCH),
  };
}

/**
 * Sends `count` items through a stream without loops: unit after unit, each for all items at once. A unit starts when the
 * last of its entries has arrived.
 * @param total receives the lead times; -1 for items that never come to an end
 */
export function runColumns(
  plan: SimulationPlan,
  columns: Columns,
  count: number,
  state: GeneratorState,
  total: Float64Array,
  tally: Tally,
): void {
  const { start } = columns;
  plan.units.forEach((unit, at) => {
    const finish = columns.finish[at] as Float64Array;
    start.fill(unit.entries.length === 0 ? 0 : ABSENT, 0, count);
    unit.entries.forEach((entry, number) => {
      arrive(plan, columns, entry, number, columns.via[at] as Uint16Array, count, state);
    });
    finish.set(start.subarray(0, count));
    addDraws(unit.time, finish, count, state);
    let came = count;
    if (unit.entries.length > 0) {
      for (let item = 0; item < count; item++) {
        if (start[item] !== ABSENT) continue;
        finish[item] = ABSENT;
        came--;
      }
    }
    tally.visits[at] = (tally.visits[at] as number) + came;
    tally.visitSquares[at] = (tally.visitSquares[at] as number) + came;
    const choice = columns.choice[at] as Uint16Array;
    if (unit.choices.length === 0) return;
    for (let item = 0; item < count; item++) choice[item] = alternativeOf(unit.choices, nextInteger(state));
  });
  if (plan.units.length === 1) {
    total.set((columns.finish[0] as Float64Array).subarray(0, count));
    tally.items[0] = (tally.items[0] as number) + count;
    tally.passes[0] = (tally.passes[0] as number) + count;
  } else for (let item = 0; item < count; item++) total[item] = tracePath(plan, columns, item, tally);
}

function arrive(
  plan: SimulationPlan,
  columns: Columns,
  entry: PlanEntry,
  number: number,
  via: Uint16Array,
  count: number,
  state: GeneratorState,
): void {
  const { start, arrival } = columns;
  const finish = columns.finish[entry.from] as Float64Array;
  const choice = columns.choice[entry.from] as Uint16Array;
  const chosen = entry.alternative >= 0 && (plan.units[entry.from]?.choices.length ?? 0) > 0;
  arrival.set(finish.subarray(0, count));
  addDraws(entry.wait, arrival, count, state);
  for (let item = 0; item < count; item++) {
    if (finish[item] === ABSENT || (chosen && choice[item] !== entry.alternative)) continue;
    if ((arrival[item] as number) <= (start[item] as number)) continue;
    start[item] = arrival[item] as number;
    via[item] = number;
  }
}

/** The latest end that the item came to, and back from there along the entries that it had to wait for. */
function tracePath({ units }: SimulationPlan, columns: Columns, item: number, tally: Tally): number {
  let last = -1;
  let latest = ABSENT;
  for (let unit = 0; unit < units.length; unit++) {
    if (units[unit]?.end !== true) continue;
    const finish = (columns.finish[unit] as Float64Array)[item] as number;
    if (finish <= latest) continue;
    latest = finish;
    last = unit;
  }
  for (let unit = last; unit >= 0; ) {
    tally.items[unit] = (tally.items[unit] as number) + 1;
    tally.passes[unit] = (tally.passes[unit] as number) + 1;
    const via = columns.via[unit] as Uint16Array;
    unit = units[unit]?.entries[via[item] ?? 0]?.from ?? -1;
  }
  return latest;
}

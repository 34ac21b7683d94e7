import { type DrawTables, TABLE_BITS } from './drawTable';
import { type GeneratorState, nextInteger } from './generator';
import { alternativeOf, type Plan, type PlanReturn, type PlanUnit } from './plan';
import type { Tally } from './tally';

/** Passes of one item after which it is let through; with rework shares that leave something it is out of reach. */
const MOST_PASSES = 1_000_000;

/** What a unit does with the item when it is not an alternative: hand it to all, or to none as it went back. */
const TO_ALL = -1;
const WENT_BACK = -2;

/** Scratch of the walk through a stream with loops, made once and used for every item. */
export interface Walk {
  readonly finish: Float64Array;
  readonly done: Uint8Array;
  readonly choice: Int32Array;
  /** The moment at which rework came back to the unit, -1 if none did; and the pass that sent it. */
  readonly sentAt: Float64Array;
  readonly sentBy: Int32Array;
  /** The log of passes: the unit, and the pass before it on the item's critical path. */
  readonly passUnit: number[];
  readonly passBefore: number[];
  readonly lastPass: Int32Array;
  /** The last item whose critical path the unit was counted on. */
  readonly seen: Int32Array;
}

export function makeWalk({ units: { length } }: Plan): Walk {
  return {
    finish: new Float64Array(length),
    done: new Uint8Array(length),
    choice: new Int32Array(length),
    sentAt: new Float64Array(length),
    sentBy: new Int32Array(length),
    passUnit: [],
    passBefore: [],
    lastPass: new Int32Array(length),
    seen: new Int32Array(length).fill(-1),
  };
}

/**
 * Sends one item through a stream with loops. Units are done in order. Where rework sends the item back, the unit it goes
 * back to starts again at that moment and all that follows from it is done again; what does not follow from it (another
 * branch) keeps its finish, and a join waits for whichever comes last.
 * @param item its number; each unit is counted once an item in the tally
 * @returns the lead time in seconds, -1 if the item never comes to an end
 */
export function walkItem(plan: Plan, walk: Walk, item: number, state: GeneratorState, tally: Tally): number {
  const { units } = plan;
  walk.done.fill(0);
  walk.sentAt.fill(-1);
  walk.passUnit.length = 0;
  walk.passBefore.length = 0;
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as PlanUnit;
    const passed = walk.done[at] === 0 && passUnit(unit, at, walk, state);
    const back = passed ? sentBack(unit, walk, state) : null;
    if (back !== null) {
      walk.choice[at] = WENT_BACK;
      for (const again of back.again) walk.done[again] = 0;
      walk.sentAt[back.to] = walk.finish[at] as number;
      walk.sentBy[back.to] = walk.lastPass[at] as number;
    } else if (passed) {
      walk.choice[at] = unit.choices.length > 0 ? alternativeOf(unit.choices, nextInteger(state)) : TO_ALL;
    }
    at = back !== null && back.to <= at ? back.to : at + 1;
  }
  return tracePath(plan, walk, item, tally);
}

/** Does a unit once, as soon as the last of those that lead to it has arrived; false if none of them did. */
function passUnit(unit: PlanUnit, at: number, walk: Walk, state: GeneratorState): boolean {
  walk.done[at] = 1;
  let start = walk.sentAt[at] as number;
  let before = start < 0 ? -1 : (walk.sentBy[at] as number);
  walk.sentAt[at] = -1;
  if (start < 0 && unit.entries.length === 0) start = 0;
  else if (start < 0) {
    for (const { from, alternative, wait } of unit.entries) {
      const came = walk.finish[from] as number;
      const choice = walk.choice[from] as number;
      if (came < 0 || choice === WENT_BACK || (alternative >= 0 && choice !== alternative)) continue;
      const arrival = came + drawOne(wait, state);
      if (arrival <= start) continue;
      start = arrival;
      before = walk.lastPass[from] as number;
    }
  }
  walk.finish[at] = start;
  if (start < 0) return false;
  walk.finish[at] = start + drawOne(unit.time, state);
  walk.lastPass[at] = walk.passUnit.length;
  walk.passUnit.push(at);
  walk.passBefore.push(before);
  return true;
}

function sentBack(unit: PlanUnit, walk: Walk, state: GeneratorState): PlanReturn | null {
  if (unit.returns.length === 0 || walk.passUnit.length >= MOST_PASSES) return null;
  const drawn = (nextInteger(state) >>> 8) / 16777216;
  for (const back of unit.returns) if (drawn < back.below) return back;
  return null;
}

/** One draw of a sum of times. */
function drawOne({ constant, tables }: DrawTables, state: GeneratorState): number {
  let sum = constant;
  for (const table of tables) sum += table[nextInteger(state) >>> (32 - TABLE_BITS)] as number;
  return sum;
}

/** The latest end that the item came to, and back from there through the log of passes. */
function tracePath({ units }: Plan, walk: Walk, item: number, tally: Tally): number {
  let last = -1;
  let latest = -1;
  for (let unit = 0; unit < units.length; unit++) {
    const finish = walk.finish[unit] as number;
    if (units[unit]?.end !== true || walk.choice[unit] === WENT_BACK || finish <= latest) continue;
    latest = finish;
    last = unit;
  }
  for (let pass = last < 0 ? -1 : (walk.lastPass[last] as number); pass >= 0; ) {
    const unit = walk.passUnit[pass] as number;
    tally.passes[unit] = (tally.passes[unit] as number) + 1;
    if (walk.seen[unit] !== item) tally.items[unit] = (tally.items[unit] as number) + 1;
    walk.seen[unit] = item;
    pass = walk.passBefore[pass] as number;
  }
  return latest;
}

import { type DrawTables, TABLE_BITS } from '../draws/drawTable';
import { keyedInteger } from '../draws/generator';
import { alternativeOf } from '../plan';
import type { WalkPlan } from './walkPlan';
import type { Walk } from './walkState';

// Each visit of a unit by an item has random numbers of its own, told apart by what they are for.
const forReturn = 0x3c6ef372;
const forChoice = 0x1b873593;
const forTime = 0x5bd1e995;

/** Where the random numbers of a unit begin, for the item under way. */
function numbersOf(plan: WalkPlan, walk: Walk, unit: number): number {
  return keyedInteger(walk.itemKey, plan.key[unit] as number);
}

/** How long a unit takes this time. */
export function timeOf(plan: WalkPlan, walk: Walk, unit: number): number {
  const time = plan.time[unit] as DrawTables;
  return time.tables.length === 0
    ? time.constant
    : drawn(time, numbersOf(plan, walk, unit) ^ forTime, walk.visits[unit] as number);
}

/** When what was handed on comes in: each time that it is handed on it is on its way once. */
export function arrivalOf(plan: WalkPlan, walk: Walk, entry: number, from: number, to: number): number {
  const finish = walk.finish[from] as number;
  const wait = plan.entryWait[entry] as DrawTables;
  if (wait.tables.length === 0) return finish + wait.constant;
  const numbers = numbersOf(plan, walk, from) ^ (plan.key[to] as number);
  return finish + drawn(wait, numbers, walk.visits[from] as number);
}

/** Which way back a visit takes, -1 if none. */
export function wayBack(plan: WalkPlan, walk: Walk, unit: number): number {
  const end = plan.returnStart[unit + 1] as number;
  const number = keyedInteger(numbersOf(plan, walk, unit) ^ forReturn, walk.visits[unit] as number);
  const share = (number >>> 8) / 16777216;
  for (let back = plan.returnStart[unit] as number; back < end; back++) {
    if (share < (plan.returnBelow[back] as number)) return back;
  }
  return -1;
}

/** Which alternative a visit takes, of those out of the unit. */
export function alternativeTaken(plan: WalkPlan, walk: Walk, unit: number): number {
  const number = keyedInteger(numbersOf(plan, walk, unit) ^ forChoice, walk.visits[unit] as number);
  return alternativeOf(plan.choices[unit] as Float64Array, number);
}

/** One draw of a sum of times, the one of that visit. */
function drawn({ constant, tables }: DrawTables, numbers: number, visit: number): number {
  let sum = constant;
  for (let table = 0; table < tables.length; table++) {
    const random = keyedInteger(numbers, visit * tables.length + table);
    sum += (tables[table] as Float64Array)[random >>> (32 - TABLE_BITS)] as number;
  }
  return sum;
}

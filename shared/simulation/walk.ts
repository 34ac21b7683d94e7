import { keyedInteger } from './generator';
import { call, delivers, handOn } from './handOn';
import { mark, sendBack } from './sendBack';
import type { Tally } from './tally';
import { arrivalOf, timeOf, wayBack } from './walkDraws';
import type { WalkPlan } from './walkPlan';
import { clear, logPass, type Walk } from './walkState';

/** Passes of one item after which it is let through; with rework shares that leave something it is out of reach. */
const MOST_PASSES = 1_000_000;

/**
 * Sends one item through a stream with loops, round after round (flow model, section 5): a pass runs as far as it can;
 * what follows a unit that sends back waits. Then all that send back do so together, at the moment of the last of them:
 * the units they send to and all that follows those are done again, what is not among them stays as it was. A unit that is
 * not done again itself, as it does not follow from where it sends to, has handed on at its own finish.
 *
 * Each visit of a unit by an item has random numbers of its own. So two streams that differ in one place meet the same
 * numbers everywhere else, whatever that place does to the order of things: their difference is that of the streams.
 *
 * @param item its number; each unit is counted once an item in the tally
 * @returns the lead time in seconds, -1 if the item never comes to an end
 */
export function walkItem(plan: WalkPlan, walk: Walk, item: number, seed: number, tally: Tally): number {
  clear(walk);
  walk.itemKey = keyedInteger(seed, item);
  for (let unit = 0; unit < plan.size; unit++) {
    if (plan.entryStart[unit] === plan.entryStart[unit + 1]) call(walk, unit, 0, -1);
  }
  for (;;) {
    runRound(plan, walk);
    if (walk.sent === 0) break;
    sendBack(plan, walk);
  }
  countVisits(walk, tally);
  return tracePath(plan, walk, item, tally);
}

function countVisits({ visits }: Walk, tally: Tally): void {
  for (let unit = 0; unit < visits.length; unit++) {
    const each = visits[unit] as number;
    tally.visits[unit] = (tally.visits[unit] as number) + each;
    tally.visitSquares[unit] = (tally.visitSquares[unit] as number) + each * each;
  }
}

/** Does what can be done, and notes who sends back. What has to wait stays called. */
function runRound(plan: WalkPlan, walk: Walk): void {
  walk.round++;
  walk.sent = 0;
  const { called, blocked, round, visits } = walk;
  let waiting = 0;
  let firstWaiting = plan.size;
  for (let unit = walk.lowest; walk.calledCount > waiting && unit < plan.size; unit++) {
    if (called[unit] === 0) continue;
    if (blocked[unit] === round) {
      if (waiting === 0) firstWaiting = unit;
      waiting++;
      continue;
    }
    called[unit] = 0;
    walk.calledCount--;
    passUnit(plan, walk, unit);
    visits[unit] = (visits[unit] as number) + 1;
    const goesBack = plan.returnStart[unit] !== plan.returnStart[unit + 1] && walk.passCount < MOST_PASSES;
    const back = goesBack ? wayBack(plan, walk, unit) : -1;
    if (back < 0) handOn(plan, walk, unit);
    else {
      walk.sentBack[back] = (walk.sentBack[back] as number) + 1;
      walk.senders[walk.sent] = unit;
      walk.returns[walk.sent] = back;
      walk.sent++;
      if (walk.calledCount > waiting) mark(plan.blocks[unit] as Int32Array, blocked, round);
    }
  }
  walk.lowest = firstWaiting;
}

/** Does a unit once, as soon as the last of what leads to it has arrived. */
function passUnit(plan: WalkPlan, walk: Walk, unit: number): void {
  let start = walk.notBefore[unit] as number;
  let before = start < 0 ? -1 : (walk.sentBy[unit] as number);
  walk.notBefore[unit] = -1;
  const last = plan.entryStart[unit + 1] as number;
  for (let entry = plan.entryStart[unit] as number; entry < last; entry++) {
    if (!delivers(plan, walk, entry)) continue;
    const from = plan.entryFrom[entry] as number;
    const arrival = arrivalOf(plan, walk, entry, from, unit);
    if (arrival <= start) continue;
    start = arrival;
    before = walk.lastPass[from] as number;
  }
  walk.finish[unit] = start + timeOf(plan, walk, unit);
  logPass(walk, unit, before);
}

/** The latest end that the item came to, and back from there through the log of passes. */
function tracePath(plan: WalkPlan, walk: Walk, item: number, tally: Tally): number {
  let last = -1;
  let latest = -1;
  for (let unit = 0; unit < plan.size; unit++) {
    const finish = walk.finish[unit] as number;
    if (plan.end[unit] === 0 || walk.through[unit] === 0 || finish <= latest) continue;
    latest = finish;
    last = unit;
  }
  const { passUnit: units, passBefore, seen } = walk;
  for (let pass = last < 0 ? -1 : (walk.lastPass[last] as number); pass >= 0; ) {
    const unit = units[pass] as number;
    tally.passes[unit] = (tally.passes[unit] as number) + 1;
    if (seen[unit] !== item) tally.items[unit] = (tally.items[unit] as number) + 1;
    seen[unit] = item;
    pass = passBefore[pass] as number;
  }
  return latest;
}

import { keyedInteger } from '../draws/generator';
import type { Tally } from '../plan';
import { alternativeTaken, arrivalOf, timeOf, wayBack } from './walkDraws';
import type { WalkPlan } from './walkPlan';
import { clear, logPass, type Walk } from './walkState';

/** Has a unit done, not before some moment if it was sent back to. */
function call(walk: Walk, unit: number, notBefore: number, sentBy: number): void {
  if (notBefore > (walk.notBefore[unit] as number)) {
    walk.notBefore[unit] = notBefore;
    walk.sentBy[unit] = sentBy;
  }
  if (walk.called[unit] === 1) return;
  walk.called[unit] = 1;
  walk.calledCount++;
  if (unit < walk.lowest) walk.lowest = unit;
  if (unit > walk.furthest) walk.furthest = unit;
}

/** Lets a unit go through: what follows it is called. */
function handOn(plan: WalkPlan, walk: Walk, unit: number): void {
  walk.through[unit] = 1;
  let choice = -1;
  if ((plan.choices[unit] as Float64Array).length > 0) {
    choice = alternativeTaken(plan, walk, unit);
    const at = (plan.choiceStart[unit] as number) + choice;
    walk.chosen[at] = (walk.chosen[at] as number) + 1;
  }
  walk.choice[unit] = choice;
  const last = plan.exitStart[unit + 1] as number;
  for (let exit = plan.exitStart[unit] as number; exit < last; exit++) {
    const alternative = plan.exitAlternative[exit] as number;
    if (alternative < 0 || alternative === choice) call(walk, plan.exitTo[exit] as number, -1, -1);
  }
}

/** Whether something has been handed on along this way into a unit. */
function delivers(plan: WalkPlan, { through, choice }: Walk, entry: number): boolean {
  const from = plan.entryFrom[entry] as number;
  const alternative = plan.entryAlternative[entry] as number;
  return through[from] === 1 && (alternative < 0 || choice[from] === alternative);
}

/** Everybody who sends back does so: all that is to be done again is called, or will be by what leads to it. */
function sendBack(plan: WalkPlan, walk: Walk): void {
  const { senders, returns, round, sent } = walk;
  // Where several send back, one may wait for another at a step that nothing has come to yet.
  let until = walk.furthest;
  for (let index = 0; sent > 1 && index < sent; index++) {
    until = Math.max(until, plan.returnTo[returns[index] as number] as number);
  }
  for (let index = 0; index < sent; index++) {
    restart(plan.again[returns[index] as number] as Int32Array, until, walk);
  }
  for (let index = 0; index < sent; index++) {
    const sender = senders[index] as number;
    if (walk.restarted[sender] === round) continue;
    mark(plan.after[sender] as Int32Array, walk.pending, round);
    handOn(plan, walk, sender);
  }
  for (let index = 0; index < sent; index++) {
    const back = returns[index] as number;
    const to = plan.returnTo[back] as number;
    const last = lastSender(plan, walk, plan.returnServes[back] as number);
    const moment = walk.finish[last] as number;
    const pass = walk.lastPass[last] as number;
    if (!waits(plan, walk, to)) call(walk, to, moment, pass);
    const joins = plan.joins[back] as Int32Array;
    for (let at = 0; at < joins.length && (joins[at] as number) <= walk.furthest; at++) {
      // What was handed on to it by others is still there.
      if (isDelivered(plan, walk, joins[at] as number)) call(walk, joins[at] as number, moment, pass);
    }
  }
}

/** Whether something that leads to a unit is done again, or still to be done. */
function waits(plan: WalkPlan, { restarted, pending, round }: Walk, unit: number): boolean {
  const last = plan.entryStart[unit + 1] as number;
  for (let entry = plan.entryStart[unit] as number; entry < last; entry++) {
    const from = plan.entryFrom[entry] as number;
    if (restarted[from] === round || pending[from] === round) return true;
  }
  return false;
}

function isDelivered(plan: WalkPlan, walk: Walk, unit: number): boolean {
  const last = plan.entryStart[unit + 1] as number;
  for (let entry = plan.entryStart[unit] as number; entry < last; entry++) {
    if (delivers(plan, walk, entry)) return true;
  }
  return false;
}

function restart(again: Int32Array, until: number, walk: Walk): void {
  const { restarted, through, notBefore, called, round } = walk;
  for (let index = 0; index < again.length; index++) {
    const unit = again[index] as number;
    if (unit > until) break;
    restarted[unit] = round;
    through[unit] = 0;
    notBefore[unit] = -1;
    if (called[unit] === 0) continue;
    called[unit] = 0;
    walk.calledCount--;
  }
}

/** Of those who send back to what serves the customer the last one; a dead end that goes round by itself holds nobody up. */
function lastSender(plan: WalkPlan, { senders, returns, sent, finish }: Walk, serves: number): number {
  let last = -1;
  for (let index = 0; index < sent; index++) {
    if (plan.returnServes[returns[index] as number] !== serves) continue;
    const sender = senders[index] as number;
    if (last < 0 || (finish[sender] as number) > (finish[last] as number)) last = sender;
  }
  return last;
}

/** Marks units for a round. */
function mark(units: Int32Array, marks: Int32Array, round: number): void {
  for (let index = 0; index < units.length; index++) marks[units[index] as number] = round;
}

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

import { type DrawTables, TABLE_BITS } from './drawTable';
import { type GeneratorState, nextInteger } from './generator';
import { alternativeOf, type Plan, type PlanEntry, type PlanReturn, type PlanUnit } from './plan';
import type { Tally } from './tally';
import { clear, type Walk } from './walkState';

/** Passes of one item after which it is let through; with rework shares that leave something it is out of reach. */
const MOST_PASSES = 1_000_000;

/**
 * Sends one item through a stream with loops, round after round (flow model, section 5): a pass runs as far as it can;
 * what follows a unit that sends back waits. Then all that send back do so together, at the moment of the last of them:
 * the units they send to and all that follows those are done again, what is not among them stays as it was. A unit that is
 * not done again itself, as it does not follow from where it sends to, has handed on at its own finish.
 * @param item its number; each unit is counted once an item in the tally
 * @returns the lead time in seconds, -1 if the item never comes to an end
 */
export function walkItem(plan: Plan, walk: Walk, item: number, state: GeneratorState, tally: Tally): number {
  const { units } = plan;
  clear(walk);
  for (let unit = 0; unit < units.length; unit++) {
    if ((units[unit] as PlanUnit).entries.length === 0) call(walk, unit, 0, -1);
  }
  for (;;) {
    runRound(plan, walk, state, tally);
    if (walk.senders.length === 0) break;
    sendBack(plan, walk, state);
  }
  const lead = tracePath(plan, walk, item, tally);
  addSums(plan, walk, lead, tally);
  return lead;
}

function addSums({ units }: Plan, { visits }: Walk, lead: number, { sums }: Tally): void {
  let work = 0;
  for (let unit = 0; unit < units.length; unit++) {
    work += (visits[unit] as number) * (units[unit] as PlanUnit).time.mean;
  }
  sums.lead += lead;
  sums.work += work;
  sums.leadLead += lead * lead;
  sums.workWork += work * work;
  sums.leadWork += lead * work;
}

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

/** Does what can be done, and notes who sends back. What has to wait stays called. */
function runRound({ units }: Plan, walk: Walk, state: GeneratorState, tally: Tally): void {
  walk.round++;
  walk.senders.length = 0;
  walk.returns.length = 0;
  let waiting = 0;
  let firstWaiting = units.length;
  for (let at = walk.lowest; walk.calledCount > waiting && at < units.length; at++) {
    if (walk.called[at] === 0) continue;
    if (walk.blocked[at] === walk.round) {
      if (waiting === 0) firstWaiting = at;
      waiting++;
      continue;
    }
    walk.called[at] = 0;
    walk.calledCount--;
    const unit = units[at] as PlanUnit;
    passUnit(unit, at, walk, state);
    const before = walk.visits[at] as number;
    walk.visits[at] = before + 1;
    tally.visits[at] = (tally.visits[at] as number) + 1;
    tally.visitSquares[at] = (tally.visitSquares[at] as number) + 2 * before + 1;
    const back = sentBack(unit, walk, state);
    if (back === null) handOn(unit, at, walk, state);
    else {
      walk.senders.push(at);
      walk.returns.push(back);
      if (walk.calledCount > waiting) for (const later of unit.blocks) walk.blocked[later] = walk.round;
    }
  }
  walk.lowest = firstWaiting;
}

/** Does a unit once, as soon as the last of what leads to it has arrived. */
function passUnit(unit: PlanUnit, at: number, walk: Walk, state: GeneratorState): void {
  let start = walk.notBefore[at] as number;
  let before = start < 0 ? -1 : (walk.sentBy[at] as number);
  walk.notBefore[at] = -1;
  for (const entry of unit.entries) {
    if (!delivers(entry, walk)) continue;
    const arrival = arrivalOf(entry, walk, state);
    if (arrival <= start) continue;
    start = arrival;
    before = walk.lastPass[entry.from] as number;
  }
  walk.finish[at] = start + drawOne(unit.time, state);
  walk.lastPass[at] = walk.passUnit.length;
  walk.passUnit.push(at);
  walk.passBefore.push(before);
}

function delivers({ from, alternative }: PlanEntry, { through, choice }: Walk): boolean {
  return through[from] === 1 && (alternative < 0 || choice[from] === alternative);
}

function arrivalOf({ number, from, wait }: PlanEntry, walk: Walk, state: GeneratorState): number {
  const finish = walk.finish[from] as number;
  if (wait.tables.length === 0) return finish + wait.constant;
  if (walk.arrivalPass[number] !== walk.lastPass[from]) {
    walk.arrivalPass[number] = walk.lastPass[from] as number;
    walk.arrival[number] = finish + drawOne(wait, state);
  }
  return walk.arrival[number] as number;
}

function sentBack(unit: PlanUnit, walk: Walk, state: GeneratorState): PlanReturn | null {
  if (unit.returns.length === 0 || walk.passUnit.length >= MOST_PASSES) return null;
  const drawn = (nextInteger(state) >>> 8) / 16777216;
  for (const back of unit.returns) if (drawn < back.below) return back;
  return null;
}

function handOn(unit: PlanUnit, at: number, walk: Walk, state: GeneratorState): void {
  walk.through[at] = 1;
  const choice = unit.choices.length > 0 ? alternativeOf(unit.choices, nextInteger(state)) : -1;
  walk.choice[at] = choice;
  for (const { to, alternative } of unit.exits) {
    if (alternative < 0 || alternative === choice) call(walk, to, -1, -1);
  }
}

/** Everybody who sends back does so: all that is to be done again is called, or will be by what leads to it. */
function sendBack({ units }: Plan, walk: Walk, state: GeneratorState): void {
  const { senders, returns, round } = walk;
  // Where several send back, one may wait for another at a step that nothing has come to yet.
  let until = walk.furthest;
  if (returns.length > 1) for (const { to } of returns) until = Math.max(until, to);
  for (const { again } of returns) restart(again, until, walk);
  for (let index = 0; index < senders.length; index++) {
    const sender = senders[index] as number;
    if (walk.restarted[sender] === round) continue;
    for (const later of (units[sender] as PlanUnit).after) walk.pending[later] = round;
    handOn(units[sender] as PlanUnit, sender, walk, state);
  }
  for (const { to, joins, serves } of returns) {
    const last = lastSender(walk, serves);
    const moment = walk.finish[last] as number;
    const pass = walk.lastPass[last] as number;
    const { entries } = units[to] as PlanUnit;
    const waits = entries.some(({ from }) => walk.restarted[from] === round || walk.pending[from] === round);
    if (!waits) call(walk, to, moment, pass);
    for (const join of joins) {
      if (join > walk.furthest) break;
      // What was handed on to it by others is still there.
      if ((units[join] as PlanUnit).entries.some((entry) => delivers(entry, walk)))
        call(walk, join, moment, pass);
    }
  }
}

function restart(again: Int32Array, until: number, walk: Walk): void {
  for (const unit of again) {
    if (unit > until) break;
    walk.restarted[unit] = walk.round;
    walk.through[unit] = 0;
    walk.notBefore[unit] = -1;
    if (walk.called[unit] === 0) continue;
    walk.called[unit] = 0;
    walk.calledCount--;
  }
}

/** Of those who send back to what serves the customer the last one; a dead end that goes round by itself holds nobody up. */
function lastSender({ senders, returns, finish }: Walk, serves: boolean): number {
  let last = -1;
  for (let index = 0; index < senders.length; index++) {
    const sender = senders[index] as number;
    if (returns[index]?.serves !== serves) continue;
    if (last < 0 || (finish[sender] as number) > (finish[last] as number)) last = sender;
  }
  return last;
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
    if (units[unit]?.end !== true || walk.through[unit] === 0 || finish <= latest) continue;
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

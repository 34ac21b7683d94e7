import { call, delivers, handOn } from './handOn';
import type { WalkPlan } from './walkPlan';
import type { Walk } from './walkState';

/** Everybody who sends back does so: all that is to be done again is called, or will be by what leads to it. */
export function sendBack(plan: WalkPlan, walk: Walk): void {
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
export function mark(units: Int32Array, marks: Int32Array, round: number): void {
  for (let index = 0; index < units.length; index++) marks[units[index] as number] = round;
}

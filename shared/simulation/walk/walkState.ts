import type { WalkPlan } from './walkPlan';

/** Scratch of the walk through a stream with loops, made once and used for every item. */
export interface Walk {
  /** 1 where the unit is through in the last pass that concerns it. */
  readonly through: Uint8Array;
  readonly finish: Float64Array;
  readonly choice: Int32Array;
  /** 1 where the unit is to be done: something has come to it, or it was sent back to. How many there are, and the first. */
  readonly called: Uint8Array;
  calledCount: number;
  lowest: number;
  /** The last unit that was called so far. */
  furthest: number;
  /** Before this moment it does not start, as it was sent back; and the pass that sent it, -1 if none did. */
  readonly notBefore: Float64Array;
  readonly sentBy: Int32Array;
  /** The round, counted over all items, in which something before the unit sends back: it has to wait. */
  readonly blocked: Int32Array;
  /** The round after which it is done again, or is still to be done. */
  readonly restarted: Int32Array;
  readonly pending: Int32Array;
  round: number;
  /** Who sends back in this round, by which of the plan's ways back; how many there are. */
  readonly senders: Int32Array;
  readonly returns: Int32Array;
  sent: number;
  /** The log of passes: the unit, and the pass before it on the item's critical path. */
  passUnit: Int32Array;
  passBefore: Int32Array;
  passCount: number;
  readonly lastPass: Int32Array;
  /** The last item whose critical path the unit was counted on. */
  readonly seen: Int32Array;
  /** Of the item under way: the random numbers of each unit, its visits, how often each way back and alternative was taken. */
  itemKey: number;
  readonly visits: Int32Array;
  readonly sentBack: Int32Array;
  readonly chosen: Int32Array;
}

export function makeWalk({ size, returnTo, choiceStart }: WalkPlan): Walk {
  return {
    through: new Uint8Array(size),
    finish: new Float64Array(size),
    choice: new Int32Array(size),
    called: new Uint8Array(size),
    calledCount: 0,
    lowest: 0,
    furthest: 0,
    notBefore: new Float64Array(size),
    sentBy: new Int32Array(size),
    blocked: new Int32Array(size),
    restarted: new Int32Array(size),
    pending: new Int32Array(size),
    round: 0,
    senders: new Int32Array(size),
    returns: new Int32Array(size),
    sent: 0,
    passUnit: new Int32Array(1024),
    passBefore: new Int32Array(1024),
    passCount: 0,
    lastPass: new Int32Array(size),
    seen: new Int32Array(size).fill(-1),
    itemKey: 0,
    visits: new Int32Array(size),
    sentBack: new Int32Array(returnTo.length),
    chosen: new Int32Array(choiceStart[size] as number),
  };
}

/** Makes it ready for the next item. */
export function clear(walk: Walk): void {
  walk.through.fill(0);
  walk.called.fill(0);
  walk.notBefore.fill(-1);
  walk.visits.fill(0);
  walk.sentBack.fill(0);
  walk.chosen.fill(0);
  walk.passCount = 0;
  walk.calledCount = 0;
  walk.lowest = walk.through.length;
  walk.furthest = 0;
}

/** Writes a pass into the log. */
export function logPass(walk: Walk, unit: number, before: number): void {
  if (walk.passCount === walk.passUnit.length) {
    walk.passUnit = doubled(walk.passUnit);
    walk.passBefore = doubled(walk.passBefore);
  }
  walk.passUnit[walk.passCount] = unit;
  walk.passBefore[walk.passCount] = before;
  walk.lastPass[unit] = walk.passCount;
  walk.passCount++;
}

function doubled(log: Int32Array): Int32Array {
  const longer = new Int32Array(2 * log.length);
  longer.set(log);
  return longer;
}

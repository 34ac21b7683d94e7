import type { Plan, PlanReturn } from './plan';

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
  /** Who sends back in this round, and where to. */
  readonly senders: number[];
  readonly returns: PlanReturn[];
  /** Per entry, when what was handed on in which pass arrives: it is on its way once. */
  readonly arrival: Float64Array;
  readonly arrivalPass: Int32Array;
  /** The log of passes: the unit, and the pass before it on the item's critical path. */
  readonly passUnit: number[];
  readonly passBefore: number[];
  readonly lastPass: Int32Array;
  /** The last item whose critical path the unit was counted on, and the visits of the item under way. */
  readonly seen: Int32Array;
  readonly visits: Int32Array;
}

export function makeWalk({ units }: Plan): Walk {
  const { length } = units;
  const entries = units.reduce((sum, unit) => sum + unit.entries.length, 0);
  return {
    through: new Uint8Array(length),
    finish: new Float64Array(length),
    choice: new Int32Array(length),
    called: new Uint8Array(length),
    calledCount: 0,
    lowest: 0,
    furthest: 0,
    notBefore: new Float64Array(length),
    sentBy: new Int32Array(length),
    blocked: new Int32Array(length),
    restarted: new Int32Array(length),
    pending: new Int32Array(length),
    round: 0,
    senders: [],
    returns: [],
    arrival: new Float64Array(entries),
    arrivalPass: new Int32Array(entries),
    passUnit: [],
    passBefore: [],
    lastPass: new Int32Array(length),
    seen: new Int32Array(length).fill(-1),
    visits: new Int32Array(length),
  };
}

/** Makes it ready for the next item. */
export function clear(walk: Walk): void {
  walk.through.fill(0);
  walk.called.fill(0);
  walk.notBefore.fill(-1);
  walk.visits.fill(0);
  walk.arrivalPass.fill(-1);
  walk.passUnit.length = 0;
  walk.passBefore.length = 0;
  walk.calledCount = 0;
  walk.lowest = walk.through.length;
  walk.furthest = 0;
}

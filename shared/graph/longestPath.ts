import type { StreamNet } from './streamNet';

/** The longest way through a part of the stream without alternatives. */
export interface LongestPath {
  /** Time from entering to the last end, 0 where no end is reached. */
  readonly length: number;
  /** Step indices from start to end; of equally long ways, the first in document order. */
  readonly path: Int32Array;
  /** Arrow taken into each step of `path`; -1 for the start. */
  readonly arrows: Int32Array;
  /** How much longer each step could take without lengthening the whole; Infinity where it never could, exactly 0 on `path`. */
  readonly slack: Float64Array;
}

/**
 * Critical path method: forward sweep for the latest arrival at each step, backward sweep for the slack
 * (J. Kelley and M. Walker, Critical-path planning and scheduling, 1959).
 *
 * @param lead seconds per step (wait and process time), known and >= 0
 * @param flowWait seconds per forward arrow
 */
export function longestPath(net: StreamNet, lead: Float64Array, flowWait: Float64Array): LongestPath {
  const { order, open, entry, exit } = net;
  const { outStart, to } = net.forward;
  const arrival = new Float64Array(net.stepCount).fill(-1);
  const via = new Int32Array(net.stepCount).fill(-1);
  let length = 0;
  let last = -1;
  for (let place = 0; place < order.length; place++) {
    const step = order[place] as number;
    let finish = arrival[step] as number;
    if (finish < 0) {
      if (entry[step] === 0) continue;
      arrival[step] = 0;
      finish = 0;
    }
    finish += lead[step] as number;
    if (exit[step] === 1 && (last < 0 || finish > length)) {
      length = finish;
      last = step;
    }
    const end = outStart[step + 1] as number;
    for (let arrow = outStart[step] as number; arrow < end; arrow++) {
      if (open[arrow] === 0) continue;
      const target = to[arrow] as number;
      const time = finish + (flowWait[arrow] as number);
      if (time > (arrival[target] as number)) {
        arrival[target] = time;
        via[target] = arrow;
      }
    }
  }
  const slack = slacks(net, lead, flowWait, arrival, length);
  return { length, slack, ...backtrack(net, via, last) };
}

/** Differences are taken between the very numbers that were compared before, so the critical path comes out as exactly 0. */
function slacks(
  net: StreamNet,
  lead: Float64Array,
  flowWait: Float64Array,
  arrival: Float64Array,
  length: number,
): Float64Array {
  const { order, open, exit } = net;
  const { outStart, to } = net.forward;
  const slack = new Float64Array(net.stepCount).fill(Number.POSITIVE_INFINITY);
  for (let place = order.length - 1; place >= 0; place--) {
    const step = order[place] as number;
    const start = arrival[step] as number;
    if (start < 0) continue;
    const finish = start + (lead[step] as number);
    let least = exit[step] === 1 ? length - finish : Number.POSITIVE_INFINITY;
    const end = outStart[step + 1] as number;
    for (let arrow = outStart[step] as number; arrow < end; arrow++) {
      if (open[arrow] === 0) continue;
      const target = to[arrow] as number;
      const behind = (arrival[target] as number) - (finish + (flowWait[arrow] as number));
      const room = behind + (slack[target] as number);
      if (room < least) least = room;
    }
    slack[step] = least;
  }
  return slack;
}

function backtrack(net: StreamNet, via: Int32Array, last: number): Pick<LongestPath, 'path' | 'arrows'> {
  let size = 0;
  for (let step = last; step >= 0; size++) step = before(net, via, step);
  const path = new Int32Array(size);
  const arrows = new Int32Array(size);
  for (let step = last, place = size - 1; step >= 0; place--) {
    path[place] = step;
    arrows[place] = via[step] as number;
    step = before(net, via, step);
  }
  return { path, arrows };
}

function before(net: StreamNet, via: Int32Array, step: number): number {
  const arrow = via[step] as number;
  return arrow < 0 ? -1 : (net.forward.from[arrow] as number);
}

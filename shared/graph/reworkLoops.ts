import type { Activity } from './activity';
import type { Arrows } from './streamGraph';
import type { StreamNet } from './streamNet';

/** A rework arrow that brings something back; steps by their place in the order of the stream. */
export interface ReworkLoop {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  /** Whether every time round is like the first: nothing runs beside its two ends, and nothing done before comes in between. */
  readonly plain: boolean;
  /** The last place that one time round can matter to apart from what lies behind the sender. */
  readonly last: number;
}

/** The stream by place in its order, as far as loops ask for it. */
export interface PlacedNet {
  readonly net: StreamNet;
  readonly placeOf: Int32Array;
  /** Per place, the last place up to it that is a gate; -1 before the first. */
  readonly gateAt: Int32Array;
  /** Per place, the first gate behind it; the number of steps where there is none. */
  readonly nextGate: Int32Array;
  /** Per place, how many joins up to it wait for several branches. */
  readonly joinsUpTo: Int32Array;
}

/** The loops of the stream. Rework to a step that lies behind its sender brings nothing: that step is still to come. */
export function reworkLoops(
  placed: PlacedNet,
  rework: Arrows,
  { alone, share }: Activity,
): readonly ReworkLoop[] {
  const loops: ReworkLoop[] = [];
  const reach = furthestPlaces(placed);
  const strays = straySenders(placed, rework, reach, alone);
  for (let arrow = 0; arrow < rework.count; arrow++) {
    const [sender, target] = [rework.from[arrow] as number, rework.to[arrow] as number];
    if (rework.share[arrow] === 0 || share[sender] === 0) continue;
    const from = placed.placeOf[sender] as number;
    const to = placed.placeOf[target] as number;
    if (to > from && chancesFrom(placed, from, to)[to - from] !== 0) continue;
    const beside = alone[sender] === 0 || alone[target] === 0;
    const strayed = strays.some((place) => place >= to && place < from && (reach[place] as number) < from);
    const last = (reach[from] as number) < (reach[to] as number) ? (reach[to] as number) : Math.max(from, to);
    const plain = !beside && !strayed && isPlain(placed, from, to);
    loops.push({ from, to, share: rework.share[arrow] as number, plain, last });
  }
  return loops;
}

/** Per place, the last place that lies behind it. */
function furthestPlaces({ net, placeOf }: PlacedNet): Int32Array {
  const { forward, order } = net;
  const reach = Int32Array.from(order.keys());
  for (let place = order.length - 1; place >= 0; place--) {
    const step = order[place] as number;
    for (
      let arrow = forward.outStart[step] as number;
      arrow < (forward.outStart[step + 1] as number);
      arrow++
    ) {
      const next = reach[placeOf[forward.to[arrow] as number] as number] as number;
      if (net.open[arrow] === 1 && next > (reach[place] as number)) reach[place] = next;
    }
  }
  return reach;
}

/** Places of steps that send back from a way that ends before the stream does, while others go on. */
function straySenders(
  { placeOf }: PlacedNet,
  rework: Arrows,
  reach: Int32Array,
  alone: Uint8Array,
): readonly number[] {
  const senders = new Set(
    rework.from.filter((step, arrow) => rework.share[arrow] !== 0 && alone[step] === 0),
  );
  return [...senders]
    .map((step) => placeOf[step] as number)
    .filter((place) => (reach[place] as number) < reach.length - 1);
}

function isPlain(placed: PlacedNet, from: number, to: number): boolean {
  const { gateAt, nextGate, joinsUpTo, net } = placed;
  if (to > from) return false;
  if (gateAt[from] === from && gateAt[to] === to) return true;
  const first = Math.max(0, gateAt[to] as number);
  const last = Math.min(net.stepCount - 1, nextGate[from] as number);
  if (joinsUpTo[last] !== joinsUpTo[first]) return false;
  return !entersBetween(placed, from, to);
}

/**
 * Whether something that is not done again leads into the way from `to` to `from` at a step that not every item comes to
 * again: what was handed on there is kept.
 */
function entersBetween(placed: PlacedNet, from: number, to: number): boolean {
  const { net, placeOf } = placed;
  const { forward, order } = net;
  const chance = chancesFrom(placed, to, from);
  if (chance[from - to] === 0) return true;
  const leads = new Uint8Array(from - to + 1);
  leads[from - to] = 1;
  for (let place = from - 1; place >= to; place--) {
    const step = order[place] as number;
    for (
      let arrow = forward.outStart[step] as number;
      arrow < (forward.outStart[step + 1] as number);
      arrow++
    ) {
      const next = placeOf[forward.to[arrow] as number] as number;
      if (net.open[arrow] === 1 && next <= from && leads[next - to] === 1) leads[place - to] = 1;
    }
  }
  for (let place = to + 1; place <= from; place++) {
    const came = chance[place - to] as number;
    if (leads[place - to] === 0 || came === 0 || came > 1 - 1e-9) continue;
    const step = order[place] as number;
    for (let slot = forward.inStart[step] as number; slot < (forward.inStart[step + 1] as number); slot++) {
      const arrow = forward.inArrow[slot] as number;
      const before = placeOf[forward.from[arrow] as number] as number;
      if (net.open[arrow] === 1 && (before < to || chance[before - to] === 0)) return true;
    }
  }
  return false;
}

/** Whether every item that is at `to` comes to `from`, whatever is chosen elsewhere: between them nothing is chosen. */
export function returnsSurely(placed: PlacedNet, { from, to }: ReworkLoop): boolean {
  const { net } = placed;
  if (to > from) return false;
  const chance = chancesFrom(placed, to, from);
  if (chance[from - to] === 0) return false;
  return chance.every((came, index) => {
    const step = net.order[to + index] as number;
    return came === 0 || to + index === from || net.choice[step] === 0;
  });
}

/** From one place to another, the chances that an item at the first comes to each between them; sums where branches meet. */
function chancesFrom({ net, placeOf }: PlacedNet, first: number, last: number): Float64Array {
  const { forward, order } = net;
  const chance = new Float64Array(last - first + 1);
  chance[0] = 1;
  for (let place = first; place < last; place++) {
    const came = chance[place - first] as number;
    if (came === 0) continue;
    const step = order[place] as number;
    for (
      let arrow = forward.outStart[step] as number;
      arrow < (forward.outStart[step + 1] as number);
      arrow++
    ) {
      const next = placeOf[forward.to[arrow] as number] as number;
      if (net.open[arrow] === 0 || next > last) continue;
      chance[next - first] = (chance[next - first] as number) + came * (net.chance[arrow] as number);
    }
  }
  return chance;
}

/** Places, gates and joins of a stream. */
export function placedNet(net: StreamNet, gate: Uint8Array, { share }: Activity): PlacedNet {
  const { order, stepCount, forward } = net;
  const placeOf = new Int32Array(stepCount);
  const gateAt = new Int32Array(stepCount);
  const nextGate = new Int32Array(stepCount);
  const joinsUpTo = new Int32Array(stepCount);
  let last = -1;
  let joins = 0;
  for (let place = 0; place < stepCount; place++) {
    const step = order[place] as number;
    placeOf[step] = place;
    if (gate[step] === 1) last = place;
    gateAt[place] = last;
    let arrived = 0;
    for (let slot = forward.inStart[step] as number; slot < (forward.inStart[step + 1] as number); slot++) {
      const arrow = forward.inArrow[slot] as number;
      if (net.open[arrow] === 1) {
        arrived += (share[forward.from[arrow] as number] as number) * (net.chance[arrow] as number);
      }
    }
    if (arrived > (share[step] as number) * (1 + 1e-9)) joins++;
    joinsUpTo[place] = joins;
  }
  let next = stepCount;
  for (let place = stepCount - 1; place >= 0; place--) {
    nextGate[place] = next;
    if (gateAt[place] === place) next = place;
  }
  return { net, placeOf, gateAt, nextGate, joinsUpTo };
}

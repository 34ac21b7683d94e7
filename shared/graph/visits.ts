import type { Activity } from './activity';
import { type CellFlow, cellRounds } from './cellRounds';
import { gatesOf } from './gates';
import { type ReworkCell, reworkCells } from './reworkCells';
import { type PlacedNet, placedNet, type ReworkLoop, reworkLoops } from './reworkLoops';
import { type Elimination, eliminate, type WeightedArrows } from './sparseElimination';
import type { Arrows } from './streamGraph';
import type { StreamNet } from './streamNet';

/** The flow of items through the whole stream with its rework. */
export interface FlowBalance {
  /** Per step, how many times one item passes through it on average. */
  readonly visits: Float64Array;
  /** Per step, the share of what leaves it that goes back. */
  readonly back: Float64Array;
  /** Per step, the chance that an item there is served in the end, given what one visit yields by itself; null where not every loop is plain. */
  readonly outlook: ((yields: Float64Array) => Float64Array) | null;
}

/** The share of the items leaving each step that goes back to an earlier one, over all its rework arrows. */
export function backShares(rework: Arrows, stepCount: number): Float64Array {
  const back = new Float64Array(stepCount);
  for (let arrow = 0; arrow < rework.count; arrow++) {
    const from = rework.from[arrow] as number;
    back[from] = (back[from] as number) + (rework.share[arrow] as number);
  }
  return back;
}

/**
 * Expected visits (flow model, section 5): one item comes in at every start. Where every time round a loop is like the first,
 * v = e + Q'v: rework shares r send r back and 1 - sum(r) forward, a join that waits for several parallel branches passes an
 * item on once. A stretch with other loops (an end beside parallel work, say) is followed round by round, and stands in that
 * balance as one step.
 *
 * @returns null where some items never come out, `tooMany` where the rounds of a stretch differ in too many ways to follow
 */
export function flowBalance(
  net: StreamNet,
  rework: Arrows,
  activity: Activity,
): FlowBalance | null | 'tooMany' {
  const sent = backShares(rework, net.stepCount);
  for (let step = 0; step < sent.length; step++) if ((sent[step] as number) >= 1) return null;
  const placed = placedNet(net, gatesOf(net), activity);
  const loops = reworkLoops(placed, rework, activity);
  const cells = reworkCells(placed, loops);
  if (cells.length > 0 && !activity.exact) return 'tooMany';
  const back = new Float64Array(net.stepCount);
  for (const { from, share } of loops) {
    const step = net.order[from] as number;
    back[step] = (back[step] as number) + share;
  }
  const weight = forwardWeights(net, back, activity);
  const inflow = new Float64Array(net.entry);
  const outer = outerLoops(placed, loops, cells);
  const jumps: Jump[] = [];
  const flows: CellFlow[] = [];
  for (const cell of cells) {
    const flow = cellRounds(placed, cell, loops, activity.share);
    if (flow === null || flow === 'tooMany') return flow;
    flows.push(flow);
    standIn(placed, cell, flow, back, weight, inflow, jumps);
  }
  const arrows = [
    { start: net.forward.outStart, to: net.forward.to, value: weight },
    outer,
    weightedArrows(jumps, net.stepCount),
  ];
  const elimination = eliminate(arrows, net.order);
  if (elimination === null) return null;
  const visits = refined(arrows, elimination, inflow);
  for (const [index, cell] of cells.entries()) fillIn(placed, cell, flows[index] as CellFlow, visits);
  for (let step = 0; step < visits.length; step++) {
    const value = visits[step] as number;
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) return null;
  }
  return { visits, back, outlook: cells.length === 0 ? elimination.outlook : null };
}

/** An arrow of the balance that stands for a whole stretch. */
interface Jump {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** The loops that no stretch holds, as arrows. */
function outerLoops(
  { net }: PlacedNet,
  loops: readonly ReworkLoop[],
  cells: readonly ReworkCell[],
): WeightedArrows {
  const inside = new Uint8Array(net.stepCount);
  for (const { first, end } of cells) inside.fill(1, first, end);
  const outer = loops.filter(({ from }) => inside[from] === 0);
  return weightedArrows(
    outer.map(({ from, to, share }) => ({
      from: net.order[from] as number,
      to: net.order[to] as number,
      value: share,
    })),
    net.stepCount,
  );
}

/**
 * Lets the first step of a stretch stand for it: what comes to it goes on from the end of the stretch. A stretch at the very
 * start is come into by every item, at all its starts.
 */
function standIn(
  { net, gateAt }: PlacedNet,
  { first, end }: ReworkCell,
  { handedOn }: CellFlow,
  back: Float64Array,
  weight: Float64Array,
  inflow: Float64Array,
  jumps: Jump[],
): void {
  const { forward, order } = net;
  const entrance = order[first] as number;
  const last = order[end - 1] as number;
  const closes = gateAt[end - 1] === end - 1 && end - 1 > first;
  const targets = new Map<number, number>();
  if (closes) {
    for (
      let arrow = forward.outStart[last] as number;
      arrow < (forward.outStart[last + 1] as number);
      arrow++
    ) {
      const value = (weight[arrow] as number) / (1 - (back[last] as number));
      const to = forward.to[arrow] as number;
      targets.set(to, (targets.get(to) ?? 0) + value * handedOn);
    }
  } else if (end < order.length) targets.set(order[end] as number, handedOn);
  for (let place = first; place < end; place++) {
    const step = order[place] as number;
    weight.fill(0, forward.outStart[step] as number, forward.outStart[step + 1] as number);
    if (first === 0) inflow[step] = place === 0 ? 1 : 0;
  }
  for (const [to, value] of targets) jumps.push({ from: entrance, to, value });
}

function fillIn({ net }: PlacedNet, { first, end }: ReworkCell, flow: CellFlow, visits: Float64Array): void {
  const entered = visits[net.order[first] as number] as number;
  for (let place = first; place < end; place++) {
    visits[net.order[place] as number] = entered * (flow.visits[place - first] as number);
  }
}

function weightedArrows(jumps: readonly Jump[], stepCount: number): WeightedArrows {
  const sorted = [...jumps].sort((a, b) => a.from - b.from);
  const start = new Int32Array(stepCount + 1);
  for (const { from } of sorted) start[from + 1] = (start[from + 1] as number) + 1;
  for (let step = 0; step < stepCount; step++)
    start[step + 1] = (start[step + 1] as number) + (start[step] as number);
  return {
    start,
    to: Int32Array.from(sorted, ({ to }) => to),
    value: Float64Array.from(sorted, ({ value }) => value),
  };
}

/** What of a step's visits passes along each forward arrow. */
function forwardWeights(net: StreamNet, back: Float64Array, { share }: Activity): Float64Array {
  const { from, to, count } = net.forward;
  const arriving = new Float64Array(net.stepCount);
  for (let arrow = 0; arrow < count; arrow++) {
    if (net.open[arrow] === 0) continue;
    const target = to[arrow] as number;
    const came = (share[from[arrow] as number] as number) * (net.chance[arrow] as number);
    arriving[target] = (arriving[target] as number) + came;
  }
  const weight = new Float64Array(count);
  for (let arrow = 0; arrow < count; arrow++) {
    const target = to[arrow] as number;
    const arrived = arriving[target] as number;
    if (net.open[arrow] === 0 || arrived === 0) continue;
    const chance = (1 - (back[from[arrow] as number] as number)) * (net.chance[arrow] as number);
    const passing = share[target] as number;
    // Where only alternatives meet, the two agree but for rounding, and nothing is to be scaled.
    weight[arrow] = arrived - passing > 1e-9 * arrived ? chance * (passing / arrived) : chance;
  }
  return weight;
}

/** A residual of this part of the largest number of visits is rounding, and not worth a refinement. */
const roundingOnly = 1e-14;

/** One step of iterative refinement, where it can still bring something. */
function refined(
  arrows: readonly WeightedArrows[],
  elimination: Elimination,
  inflow: Float64Array,
): Float64Array {
  const visits = elimination.visits(inflow);
  const residual = residualOf(arrows, visits, inflow);
  let most = 0;
  let off = 0;
  for (let step = 0; step < visits.length; step++) {
    most = Math.max(most, visits[step] as number);
    off = Math.max(off, Math.abs(residual[step] as number));
  }
  if (off <= roundingOnly * most) return visits;
  const correction = elimination.visits(residual);
  for (let step = 0; step < visits.length; step++) {
    visits[step] = Math.max(0, (visits[step] as number) + (correction[step] as number));
  }
  return visits;
}

/** e + Q'v - v. */
function residualOf(
  arrows: readonly WeightedArrows[],
  visits: Float64Array,
  inflow: Float64Array,
): Float64Array {
  const residual = inflow.slice();
  for (const { start, to, value } of arrows) {
    for (let step = 0; step < visits.length; step++) {
      const times = visits[step] as number;
      const end = start[step + 1] as number;
      for (let arrow = start[step] as number; arrow < end; arrow++) {
        const target = to[arrow] as number;
        residual[target] = (residual[target] as number) + times * (value[arrow] as number);
      }
    }
  }
  for (let step = 0; step < visits.length; step++) {
    residual[step] = (residual[step] as number) - (visits[step] as number);
  }
  return residual;
}

import type { Activity } from './activity';
import { type Elimination, eliminate } from './sparseElimination';
import type { WeightedArrows } from './sparseRows';
import type { Arrows } from './streamGraph';
import type { StreamNet } from './streamNet';

/** The flow of items through the whole stream with its rework. */
export interface FlowBalance {
  /** Per step, how many times one item passes through it on average. */
  readonly visits: Float64Array;
  /** Per step, the share of what leaves it that goes back. */
  readonly back: Float64Array;
  /** Per step, the chance that an item there is served in the end, given what one visit yields by itself. */
  readonly outlook: (yields: Float64Array) => Float64Array;
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
 * Expected visits v = e + Q'v (flow model, section 5): rework shares r send r back and 1 - sum(r) forward, one item
 * comes in at every start. A join that waits for several parallel branches passes an item on once: what arrives is
 * scaled to the share of items that pass the join in the first pass.
 *
 * @returns null where some items never come out
 */
export function flowBalance(net: StreamNet, rework: Arrows, activity: Activity): FlowBalance | null {
  const back = backShares(rework, net.stepCount);
  for (let step = 0; step < back.length; step++) if ((back[step] as number) >= 1) return null;
  const arrows = [
    { start: net.forward.outStart, to: net.forward.to, value: forwardWeights(net, back, activity) },
    { start: rework.outStart, to: rework.to, value: rework.share },
  ];
  const elimination = eliminate(arrows, net.order);
  if (elimination === null) return null;
  const visits = refined(arrows, elimination, new Float64Array(net.entry));
  for (let step = 0; step < visits.length; step++) {
    const value = visits[step] as number;
    if (!(value >= 0 && value < Number.POSITIVE_INFINITY)) return null;
  }
  return { visits, back, outlook: elimination.outlook };
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

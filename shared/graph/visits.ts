import type { Activity } from './activity';
import { type Elimination, eliminate } from './sparseElimination';
import type { Weights } from './sparseEntries';
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
  if (back.some((share) => share >= 1)) return null;
  const weights = balanceWeights(net, rework, back, activity);
  const elimination = eliminate(weights);
  if (elimination === null) return null;
  const visits = refined(weights, elimination, Float64Array.from(net.entry));
  if (!visits.every((value) => value >= 0 && value < Number.POSITIVE_INFINITY)) return null;
  return { visits, back, outlook: elimination.outlook };
}

function balanceWeights(net: StreamNet, rework: Arrows, back: Float64Array, activity: Activity): Weights {
  const { forward, stepCount } = net;
  const arriving = new Float64Array(stepCount);
  for (let arrow = 0; arrow < forward.count; arrow++) {
    const from = forward.from[arrow] as number;
    const to = forward.to[arrow] as number;
    if (net.open[arrow] === 0) continue;
    arriving[to] =
      (arriving[to] as number) + (activity.share[from] as number) * (net.chance[arrow] as number);
  }
  const size = forward.count + rework.count;
  const from = new Int32Array(size);
  const to = new Int32Array(size);
  const value = new Float64Array(size);
  from.set(forward.from);
  to.set(forward.to);
  from.set(rework.from, forward.count);
  to.set(rework.to, forward.count);
  value.set(rework.share, forward.count);
  for (let arrow = 0; arrow < forward.count; arrow++) {
    const target = to[arrow] as number;
    const arrived = arriving[target] as number;
    if (net.open[arrow] === 0 || arrived === 0) continue;
    const chance = (1 - (back[from[arrow] as number] as number)) * (net.chance[arrow] as number);
    const passing = activity.share[target] as number;
    // Where only alternatives meet, the two agree but for rounding, and nothing is to be scaled.
    value[arrow] = arrived - passing > 1e-9 * arrived ? chance * (passing / arrived) : chance;
  }
  return { size: stepCount, from, to, value };
}

/** One step of iterative refinement takes the residual down to the rounding of the visits themselves. */
function refined(weights: Weights, elimination: Elimination, inflow: Float64Array): Float64Array {
  const visits = elimination.visits(inflow);
  const residual = inflow.slice();
  for (let index = 0; index < weights.value.length; index++) {
    const to = weights.to[index] as number;
    const passed = (weights.value[index] as number) * (visits[weights.from[index] as number] as number);
    residual[to] = (residual[to] as number) + passed;
  }
  for (let step = 0; step < visits.length; step++)
    residual[step] = (residual[step] as number) - (visits[step] as number);
  const correction = elimination.visits(residual);
  return visits.map((value, step) => Math.max(0, value + (correction[step] as number)));
}

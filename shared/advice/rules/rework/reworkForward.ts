import type { StreamNet } from '../../../graph/streamNet';
import type { FindingRule, Found } from '../../finding';
import { flowIds, stepIds } from '../mapParts';

/** A rework flow that leads on instead of back: to a step behind the one it leaves (section 1). */
export const reworkForward = {
  rule: 'reworkForward',
  find: (analysis): readonly Found<{ readonly share: number }>[] => {
    const { stream } = analysis.structure;
    if (stream === null) return [];
    const { rework, stepCount } = analysis.graph;
    const place = new Int32Array(stepCount);
    for (const [index, step] of stream.whole.order.entries()) place[step] = index;
    const found: Found<{ readonly share: number }>[] = [];
    for (let arrow = 0; arrow < rework.count; arrow++) {
      const from = rework.from[arrow] as number;
      const to = rework.to[arrow] as number;
      if (!liesBehind(stream.whole, place, from, to)) continue;
      found.push({
        steps: stepIds(analysis, [from, to]),
        flows: flowIds(analysis, rework, (other) => other === arrow),
        severity: 'warning',
        facts: { share: rework.share[arrow] as number },
      });
    }
    return found;
  },
} as const satisfies FindingRule;

/** Whether forward flows lead from one step to the other; what stands behind `to` in the order need not be looked at. */
function liesBehind(net: StreamNet, place: Int32Array, from: number, to: number): boolean {
  const limit = place[to] as number;
  if (from === to || (place[from] as number) > limit) return false;
  const seen = new Set([from]);
  const open = [from];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const end = net.forward.outStart[step + 1] as number;
    for (let arrow = net.forward.outStart[step] as number; arrow < end; arrow++) {
      const target = net.forward.to[arrow] as number;
      if (target === to) return true;
      if ((place[target] as number) > limit || seen.has(target)) continue;
      seen.add(target);
      open.push(target);
    }
  }
  return false;
}

import type { Arrows } from './streamGraph';

/** How far the shares of one step may be from 100 % together and still count as whole (33.3333 % three times). */
const wholeWithin = 1e-5;

/** What happens behind each step: all arrows are taken (AND) or exactly one of them (XOR). */
export interface Splits {
  /** 1 where exactly one of the arrows out of the step is taken. */
  readonly choice: Uint8Array;
  /** Per arrow the share of the items leaving its step forward that take it: 1 in a parallel split. */
  readonly chance: Float64Array;
  /** Steps with arrows of both sorts. */
  readonly mixed: readonly number[];
  /** Steps whose shares do not add up to 1, or are no shares at all. */
  readonly notWhole: readonly { readonly step: number; readonly sum: number }[];
}

/** Tells alternatives from parallel branches by the shares on the arrows (flow model, section 3). */
export function splitsOf(forward: Arrows, stepCount: number): Splits {
  const choice = new Uint8Array(stepCount);
  const chance = new Float64Array(forward.count).fill(1);
  const mixed: number[] = [];
  const notWhole: { step: number; sum: number }[] = [];
  for (let step = 0; step < stepCount; step++) {
    const first = forward.outStart[step] as number;
    const end = forward.outStart[step + 1] as number;
    let shared = 0;
    let sum = 0;
    let sound = true;
    for (let arrow = first; arrow < end; arrow++) {
      const share = forward.share[arrow] as number;
      if (Number.isNaN(share)) continue;
      shared++;
      sum += share;
      sound &&= share >= 0 && share <= 1;
    }
    if (shared === 0) continue;
    if (shared < end - first) {
      mixed.push(step);
      continue;
    }
    if (!sound || Math.abs(sum - 1) > wholeWithin) {
      notWhole.push({ step, sum });
      continue;
    }
    choice[step] = 1;
    for (let arrow = first; arrow < end; arrow++) chance[arrow] = (forward.share[arrow] as number) / sum;
  }
  return { choice, chance, mixed, notWhole };
}

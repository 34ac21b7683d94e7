import type { Arrows } from './streamGraph';

/**
 * The steps in an order in which every forward arrow points ahead. A branch is followed to the join that waits for
 * another branch before that other branch is begun (a stack, not a queue): whoever walks the order then carries as
 * few open branches as possible.
 *
 * Shorter than the number of steps exactly when forward arrows form a cycle: steps in and behind it are not listed.
 */
export function streamOrder(forward: Arrows, stepCount: number): Int32Array {
  const { outStart, inStart, to } = forward;
  const waitingFor = new Int32Array(stepCount);
  const ready = new Int32Array(stepCount);
  const order = new Int32Array(stepCount);
  let height = 0;
  for (let step = stepCount - 1; step >= 0; step--) {
    const arrivals = (inStart[step + 1] as number) - (inStart[step] as number);
    waitingFor[step] = arrivals;
    if (arrivals === 0) ready[height++] = step;
  }
  let length = 0;
  while (height > 0) {
    const step = ready[--height] as number;
    order[length++] = step;
    for (let arrow = (outStart[step + 1] as number) - 1; arrow >= (outStart[step] as number); arrow--) {
      const target = to[arrow] as number;
      const left = (waitingFor[target] as number) - 1;
      waitingFor[target] = left;
      if (left === 0) ready[height++] = target;
    }
  }
  return length === stepCount ? order : order.subarray(0, length);
}

import type { Step } from '../model/step';
import type { Arrows } from './streamGraph';

/**
 * Where the customer is served: the steps marked as the end; without a mark, all steps with nothing behind them. Over
 * several ends the walk takes the latest, so that of unmarked ends the one with the longest path decides, and of
 * alternative ends the one that the item reaches (flow model, section 3).
 */
export function endsOf(steps: readonly Step[], forward: Arrows): Uint8Array {
  const exit = new Uint8Array(steps.length);
  const marked = steps.some((step) => step.end);
  for (let step = 0; step < steps.length; step++) {
    const last = forward.outStart[step] === forward.outStart[step + 1];
    exit[step] = (marked ? (steps[step] as Step).end : last) ? 1 : 0;
  }
  return exit;
}

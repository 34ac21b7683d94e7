import { type MeanProduct, meanProduct } from '../../graph/activity';
import { known, lacking } from '../measured';
import type { Metric, WorkingLine } from '../metric';
import type { Need } from '../need';
import type { SoundStream } from '../stream/soundStream';

/**
 * The share of items that pass the whole stream without a flaw, 0..1: the product of the %C&A of all steps, parallel
 * branches included, over alternatives the mean of the products with their shares (section 4, line 5; also: rolled
 * first pass yield). Steps without a value are left out and named in `without`; null when no step has one.
 */
export const rolledPercentCompleteAccurate = {
  id: 'rolledPercentCompleteAccurate',
  unit: 'share',
  betterWhen: 'higher',
  measure: (analysis) => {
    if (!analysis.stream.ok) return lacking(analysis.stream.error);
    const stream = analysis.stream.value;
    const { steps } = analysis.document;
    const factor = new Float64Array(steps.length).fill(1);
    const working: WorkingLine[] = [];
    const blank: Need[] = [];
    for (const index of stream.whole.order) {
      const step = steps[index];
      if (step === undefined || stream.activity.share[index] === 0) continue;
      const value = step.percentCompleteAccurate;
      if (value === null) blank.push({ kind: 'step', step: step.id, field: 'percentCompleteAccurate' });
      else {
        factor[index] = value;
        working.push({ part: 'percentCompleteAccurate', step: step.id, flow: null, value });
      }
    }
    if (working.length === 0) return lacking(blank);
    const { value, exact } = productOf(stream, factor);
    return known(value, working, { without: blank, exact });
  },
} as const satisfies Metric;

/** While times are typed, the factors stay as they are, and the product takes longer than the times. */
function productOf({ whole, activity, latest }: SoundStream, factor: Float64Array): MeanProduct {
  const before = latest.product;
  if (before?.factor.every((each, step) => each === factor[step])) return before.product;
  const product = meanProduct(whole, factor, activity);
  latest.product = { factor, product };
  return product;
}

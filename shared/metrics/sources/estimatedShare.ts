import type { Metric } from '../metric';
import { sourceShare } from './sourceShare';

/** The share of the lead time that rests on estimated values, 0..1 (section 2). Null as in {@link sourceShare}. */
export const estimatedShare = {
  id: 'estimatedShare',
  unit: 'share',
  betterWhen: null,
  measure: (analysis) => sourceShare(analysis, 'estimated'),
} as const satisfies Metric;

import type { Metric } from '../metric';
import { sourceShare } from './sourceShare';

/** The share of the lead time that rests on measured values, 0..1 (section 2). Null as in {@link sourceShare}. */
export const measuredShare = {
  id: 'measuredShare',
  unit: 'share',
  betterWhen: null,
  measure: (analysis) => sourceShare(analysis, 'measured'),
} as const satisfies Metric;

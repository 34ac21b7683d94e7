import type { Metric } from '../metric';
import { sourceShare } from './sourceShare';

/** The share of the lead time that rests on voted values, 0..1 (section 2). Null as in {@link sourceShare}. */
export const votedShare = {
  id: 'votedShare',
  unit: 'share',
  betterWhen: null,
  measure: (analysis) => sourceShare(analysis, 'voted'),
} as const satisfies Metric;

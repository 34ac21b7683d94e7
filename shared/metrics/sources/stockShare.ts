import type { Metric } from '../metric';
import { sourceShare } from './sourceShare';

/** The share of the lead time that is waits derived from the stock in front of steps, 0..1 (section 2). Null as in {@link sourceShare}. */
export const stockShare = {
  id: 'stockShare',
  unit: 'share',
  betterWhen: null,
  listedFor: ({ waitsFromStock }) => waitsFromStock,
  measure: (analysis) => sourceShare(analysis, 'stock'),
} as const satisfies Metric;

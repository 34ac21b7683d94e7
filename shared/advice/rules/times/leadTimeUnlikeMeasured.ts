import { latestMeasurement } from '../../../metrics/measurements/latestMeasurement';
import { leadTimeGap } from '../../../metrics/measurements/leadTimeGap';
import { likelyLeadTimeFactor } from '../../../model/thresholds';
import type { FindingRule, Found } from '../../finding';

/** Times in seconds. */
type Facts = {
  readonly measured: number;
  /** With rework. */
  readonly mapped: number;
  /** How far they lie apart. */
  readonly gap: number;
  /** What is measured, seen from the map. */
  readonly is: 'longer' | 'shorter';
  /** How many items it rests on; 0 when nobody has said. */
  readonly items: number;
  /** Where the clock started and stopped; empty when nobody has said. */
  readonly from: string;
  readonly to: string;
};

/**
 * The measured lead time and that of the map lie apart by more than chance explains (section 10): measured longer there is queue
 * that the map does not show, measured shorter its waits are too long or items do not go the whole way.
 */
export const leadTimeUnlikeMeasured = {
  rule: 'leadTimeUnlikeMeasured',
  find: (analysis): readonly Found<Facts>[] => {
    const latest = latestMeasurement(analysis.document, 'leadTime');
    const difference = leadTimeGap.measure(analysis).value;
    if (latest === null || difference === null) return [];
    const { value: measured, measurement } = latest;
    const mapped = measured - difference;
    const [less, more] = measured < mapped ? [measured, mapped] : [mapped, measured];
    if (more <= likelyLeadTimeFactor * less) return [];
    const { items, from, to } = measurement;
    const is = difference > 0 ? 'longer' : 'shorter';
    const facts = { measured, mapped, gap: Math.abs(difference), is, items: items ?? 0, from, to } as const;
    return [{ steps: [], flows: [], severity: 'warning', facts }];
  },
} as const satisfies FindingRule;

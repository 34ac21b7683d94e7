import { type DeliveryMetric, deliveryUnits } from '../metrics/delivery/deliveryMetric';
import type { MetricUnit } from '../metrics/metric';
import { type MetricId, metricOf, metrics } from '../metrics/registry';
import type { Words } from '../text/words';

/** The metrics that an outcome is offered to speak of: those of the map that can get better, then those of the delivery. */
export const outcomeMetrics: readonly (MetricId | DeliveryMetric)[] = [
  'leadTimeWithRework',
  ...metrics
    .map(({ id }) => id)
    .filter((id) => id !== 'leadTimeWithRework' && metricOf(id).betterWhen !== null),
  ...(Object.keys(deliveryUnits) as DeliveryMetric[]),
];

/** How the figures of an outcome's metric are read and written; free words are measured in plain numbers. */
export function outcomeUnit(metric: string): MetricUnit {
  const ofMap = mapMetricOf(metric);
  if (ofMap !== null) return metrics.find(({ id }) => id === ofMap)?.unit ?? 'count';
  return isDelivery(metric) ? deliveryUnits[metric] : 'count';
}

/** What an outcome's metric is called; free words stand for themselves. */
export function outcomeName(metric: string, words: Words): string {
  const ofMap = mapMetricOf(metric);
  if (ofMap !== null) return words.metric.byId[ofMap].name;
  return isDelivery(metric) ? words.improvement.delivery[metric] : metric;
}

/** Which way it gets better; null where neither way is, and for free words. */
export function outcomeBetterWhen(metric: string): 'lower' | 'higher' | null {
  const ofMap = mapMetricOf(metric);
  if (ofMap !== null) return metricOf(ofMap).betterWhen;
  if (!isDelivery(metric)) return null;
  return metric === 'deploymentFrequency' ? 'higher' : 'lower';
}

/** The metric of the map that it is; null for one of the delivery and for free words. */
export function mapMetricOf(metric: string): MetricId | null {
  return metrics.find(({ id }) => id === metric)?.id ?? null;
}

function isDelivery(metric: string): metric is DeliveryMetric {
  return Object.hasOwn(deliveryUnits, metric);
}

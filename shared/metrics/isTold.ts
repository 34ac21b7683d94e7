import type { MapDocument } from '../model/mapDocument';
import type { MetricId } from './registry';

const ofMeasurements: ReadonlySet<MetricId> = new Set(['measuredLeadTime', 'leadTimeGap']);

/**
 * Whether a figure is listed for a map. Most streams are never measured, and that is no gap in the map: figures of
 * measurements are told, or missed, only where there is a measurement; the part of waits that are taken from stock, only
 * where the map takes them from it.
 */
export function isTold(
  metric: MetricId,
  { measurements, waitsFromStock }: Pick<MapDocument, 'measurements' | 'waitsFromStock'>,
): boolean {
  if (metric === 'stockShare') return waitsFromStock;
  return measurements.length > 0 || !ofMeasurements.has(metric);
}

import type { MapDocument } from '../model/mapDocument';
import type { Seconds } from '../model/units';
import { latestMeasurement } from './latestMeasurement';
import type { ReportedMeasurement } from './reportFormat';

/**
 * The measured lead time as plain data, or null where none was measured. The gap is to the lead time with rework as the
 * report has it, by formula or simulated.
 */
export function reportedMeasurement(
  document: MapDocument,
  mapped: Seconds | null,
): ReportedMeasurement | null {
  const latest = latestMeasurement(document, 'leadTime');
  if (latest === null) return null;
  const { value: leadTime, measurement } = latest;
  const { items, from, to, since, until, source } = measurement;
  const gap = mapped === null ? null : leadTime - mapped;
  return { leadTime, gap, items, from, to, since, until, source };
}

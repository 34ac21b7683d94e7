import type { MapDocument } from '../../model/mapDocument';
import type { Measurement, MeasurementMetric } from '../../model/measurement';
import type { Seconds } from '../../model/units';
import { timeRange } from '../../time/timeRange';

/** A measurement with its value. */
export interface KnownMeasurement {
  readonly measurement: Measurement;
  /** Working time in the map's calendar; of a range its likely amount. */
  readonly value: Seconds;
}

/**
 * The measurement of a metric that counts: of those with a value, the one whose period ends last. Where no end is given
 * the beginning stands for it; without either a measurement is older than any with a day. Of several as recent as each
 * other, the last in the list. Null when none has a value.
 */
export function latestMeasurement(
  { measurements, calendar }: MapDocument,
  metric: MeasurementMetric,
): KnownMeasurement | null {
  return measurements.reduce<KnownMeasurement | null>((latest, measurement) => {
    if (measurement.metric !== metric || measurement.value === null) return latest;
    const value = timeRange(measurement.value, calendar)?.likely;
    if (value === undefined) return latest;
    const isOlder = latest !== null && lastDay(measurement) < lastDay(latest.measurement);
    return isOlder ? latest : { measurement, value };
  }, null);
}

/** Days are written so that their texts stand in their order. */
function lastDay({ since, until }: Measurement): string {
  return until ?? since ?? '';
}

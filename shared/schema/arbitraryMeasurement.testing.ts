import fc from 'fast-check';
import type { Measurement } from '../model/measurement';
import { arbitraryDuration, arbitraryLabel, orNull, unknownFields } from './arbitraryNouns.testing';

const day = orNull(fc.constantFrom('2026-01-01', '2026-06-30', '2028-02-29'));

/** A measurement with any values, also with a period that ends before it begins. */
export function arbitraryMeasurement(id: fc.Arbitrary<string>): fc.Arbitrary<Measurement> {
  const fields = fc.record({
    id,
    metric: fc.constant('leadTime' as const),
    value: orNull(arbitraryDuration),
    items: orNull(fc.integer({ min: 1, max: 500 })),
    from: arbitraryLabel,
    to: arbitraryLabel,
    since: day,
    until: day,
    source: arbitraryLabel,
  });
  return fc.tuple(fields, unknownFields).map(([known, more]) => ({ ...more, ...known }));
}

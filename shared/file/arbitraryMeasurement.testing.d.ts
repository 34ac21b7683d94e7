import fc from 'fast-check';
import type { Measurement } from '../model/measurement';
/** A measurement with any values, also with a period that ends before it begins. */
export declare function arbitraryMeasurement(id: fc.Arbitrary<string>): fc.Arbitrary<Measurement>;

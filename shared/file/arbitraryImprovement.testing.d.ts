import fc from 'fast-check';
import type { Improvement } from '../model/improvement';
/** An improvement with any values, and with commands that a file can hold but that a map may refuse. */
export declare function arbitraryImprovement(id: fc.Arbitrary<string>): fc.Arbitrary<Improvement>;

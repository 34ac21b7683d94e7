import fc from 'fast-check';
import type { Command, SingleCommand } from './registry';
/** Every kind of command, sensible or not, on ids that are often on an arbitrary map. */
export declare const arbitrarySingle: fc.Arbitrary<SingleCommand>;
export declare const arbitraryCommand: fc.Arbitrary<Command>;

import fc from 'fast-check';
import type { MapCommand, SingleMapCommand } from './mapCommands';
/** Every kind of command on the stream, sensible or not, on ids that are often on an arbitrary map. */
export declare const arbitrarySingleMapCommand: fc.Arbitrary<SingleMapCommand>;
/** The same, sometimes several as one. */
export declare const arbitraryMapCommand: fc.Arbitrary<MapCommand>;

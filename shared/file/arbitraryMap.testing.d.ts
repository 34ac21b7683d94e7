import fc from 'fast-check';
import type { MapDocument } from '../model/mapDocument';
/** A sound map: ids are unique, and whatever one thing says of another is there. */
export declare const arbitraryMap: fc.Arbitrary<MapDocument>;

import fc from 'fast-check';
import type { Calendar } from '../model/calendar';
import type { Demand } from '../model/demand';
import type { Flow } from '../model/flow';
import { type Place, type Step } from '../model/step';
export declare const anyId: fc.Arbitrary<string>;
export declare const arbitraryStepId: fc.Arbitrary<string>;
export declare const arbitraryFlowId: fc.Arbitrary<string>;
export declare const arbitraryLaneId: fc.Arbitrary<string>;
export declare const arbitraryNoteId: fc.Arbitrary<string>;
export declare const arbitraryImprovementId: fc.Arbitrary<string>;
export declare const arbitraryMeasurementId: fc.Arbitrary<string>;
export declare const arbitraryLabel: fc.Arbitrary<string>;
export declare const arbitraryTags: fc.Arbitrary<("approval" | "architecture" | "compliance" | "operations" | "security")[]>;
export declare const arbitraryPlace: fc.Arbitrary<Place>;
export declare const arbitraryDuration: fc.Arbitrary<string>;
export declare function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null>;
/** Fields of a newer program; their names never collide with known ones. */
export declare const unknownFields: fc.Arbitrary<object | {}>;
export declare const arbitraryCalendar: fc.Arbitrary<Calendar>;
export declare const arbitraryDemand: fc.Arbitrary<Demand>;
/** A step with any values; `lanes` are the phases that it may stand in. */
export declare function arbitraryStep(id: fc.Arbitrary<string>, lanes: readonly string[]): fc.Arbitrary<Step>;
/** A flow with any values between steps with the given ids. */
export declare function arbitraryFlow(id: fc.Arbitrary<string>, end: fc.Arbitrary<string>): fc.Arbitrary<Flow>;

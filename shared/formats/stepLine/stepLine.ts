import type { AutomationLevel, ValueClass } from '../../model/step';
import type { DurationText } from '../../model/timeValue';
import type { Share } from '../../model/units';

/** What a line can say of a step besides its name. */
export interface LineValues {
  readonly processTime?: DurationText;
  readonly waitTime?: DurationText;
  readonly leadTime?: DurationText;
  readonly every?: DurationText;
  readonly percentCompleteAccurate?: Share;
  readonly people?: number;
  readonly team?: string;
  /** The phase as the line names it; which lane that is, the map has to say. */
  readonly phase?: string;
  readonly automationLevel?: AutomationLevel;
  readonly valueClass?: ValueClass;
}

/** A stretch of the line, as indices into its text (UTF-16), `end` behind its last character. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** A step as one line of free text says it. */
export interface StepLine {
  /** What is left of the line when everything understood is taken out; may be empty. */
  readonly name: string;
  readonly values: LineValues;
  /** Where the values were read, in the order of the text. */
  readonly understood: readonly LineSpan[];
  /** Figures that could mean several things. They were not taken: they stand in the name, for a person to see. */
  readonly left: readonly LineSpan[];
}

/** What is known before the line is read. */
export interface LineContext {
  /** Names with blanks in them are understood behind `@` and `#` when they are known. */
  readonly teams?: readonly string[];
  readonly phases?: readonly string[];
  /** The name that the step has already: figures in it belong to the name. */
  readonly was?: string;
}

/** Something in a line that looks like a value of the step. */
export interface Fact extends LineSpan {
  readonly values: LineValues;
  /** A time that does not say which one it is; `values` is empty then. */
  readonly time: string | null;
  /** Without a key or a sign that says what it is: taken at an edge of its part of the line only. */
  readonly loose: boolean;
  /** Could be read in several ways: never taken. */
  readonly unclear: boolean;
}

/** A fact that says itself what it is. */
export function plainFact(start: number, end: number, values: LineValues, isLoose = false): Fact {
  return { start, end, values, time: null, loose: isLoose, unclear: false };
}

import type { LineSpan, LineValues } from './stepLine';

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

/** A value stream that is laid out already: every rival draws the same boxes at the same places. */
export interface BenchStream {
  readonly steps: readonly BenchStep[];
  readonly flows: readonly BenchFlow[];
}

export interface BenchStep {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The data box: label and value. */
  readonly rows: readonly (readonly [label: string, value: string])[];
}

export interface BenchFlow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
}

/** The part of the drawing that is shown: as in CSS, moved by x and y and then scaled by the zoom. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** What the bench drives on every page. */
export interface BenchPage {
  /**
   * Draws the stream, seen as `view` says.
   * @returns milliseconds until the frame after the one in which everything was there
   */
  readonly mount: (stream: BenchStream, view: View) => Promise<number>;
  /** What is there to be seen. */
  readonly seen: () => Seen;
  /** Where to take hold of a step in the window. */
  readonly gripOf: (step: string) => Point;
}

export interface Seen {
  /** Steps of which a part is in the window. */
  readonly steps: readonly string[];
  /** Flows that are drawn, in the window or not. */
  readonly flows: readonly string[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

declare global {
  interface Window {
    bench: BenchPage;
    /** On the page of React Flow: html-to-image over the drawing. @returns milliseconds */
    picture: (kind: 'svg' | 'png') => Promise<number>;
  }
}

import type { LaneId } from '../../model/lane';
import type { Box, Point } from '../scene';
import type { FlowPlan } from './flowPlan';
import { grid, halfBox } from './grid';
import { placeAt } from './stream';

/** A phase as a band behind its columns, or a team as a lane along its row. */
export interface LaneBox extends Box {
  /** The phase; null for the lane of a team. */
  readonly lane: LaneId | null;
  /** Name of the phase or team; empty for steps of no team. */
  readonly name: string;
  /** How many steps belong to the phase or team. */
  readonly steps: number;
  /** Unique in a layout: a phase that comes back has several bands. */
  readonly key: string;
  readonly odd: boolean;
}

/** Heights of the ladder. Its x positions are those of the boxes. */
export interface LadderPlace {
  /** Top of the whole ladder. */
  readonly y: number;
  /** Height of the peaks (waits), and of the line of the troughs (work). */
  readonly peak: number;
  readonly base: number;
  readonly bottom: number;
}

/**
 * Where everything of a map stands. Positions are kept in flat arrays by the place of the step or flow in the document;
 * `stepBox`, `waitBox` and `flowRoute` make objects of the few that are drawn. A layout depends on which steps, phases
 * and flows there are and on which flows have texts, never on times: editing a number moves nothing.
 */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Space for title, sentence and totals on top; null in the editor, which shows them itself. */
  readonly heading: Box | null;
  /** What bands, boxes and flows take up. */
  readonly map: Box;
  /** Centre line of the main row: keep it in place on the screen while the map grows upwards. */
  readonly mainAxis: number;
  /** Top left corners of the boxes. All have the size `grid.boxWidth` by `grid.boxHeight`. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Column of each step, from 0 on the left. */
  readonly column: Int32Array;
  readonly laneBoxes: readonly LaneBox[];
  /** The steps, by their place in the document, behind which a customer with a name is drawn. */
  readonly ends: readonly number[];
  /** The step in front of which a supplier with a name is drawn; null where none is named. */
  readonly start: number | null;
  /** Point of the drawing from which places of steps that somebody put by hand are counted. */
  readonly origin: Point;
  /** 1 for steps that stand where somebody put them, or had to make room for one of those; their flows run freely. */
  readonly free: Uint8Array;
  /** x of the boxes as the automatic layout has them: in the order of the stream, whatever was put by hand. */
  readonly homeX: Float64Array;
  readonly ladder: LadderPlace | null;
  /** Where the notes of the map stand, in the order of the document; null for those on the parking lot. */
  readonly notes: readonly (Box | null)[];
  /** Ends of the flows; -1 for a step that does not exist. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly plan: FlowPlan;
  /** x of each vertical piece of the plan. */
  readonly verticalX: Float64Array;
  /** x of the first track in front of each column, and behind the last one. */
  readonly gutterTrack: Float64Array;
  /** The rows of a map that wraps; null where it stands in one row. */
  readonly wrapped: WrappedRows | null;
}

/** What the way of a flow is found from: the whole layout, or that of one row of it. */
export type RouteSource = Pick<
  Layout,
  'x' | 'y' | 'free' | 'column' | 'from' | 'to' | 'plan' | 'verticalX' | 'gutterTrack'
>;

/** One row of a wrapped map. */
export interface MapRow {
  /** Where its boxes and flows stand: first its steps, in the order of `steps`, then its gates. */
  readonly strip: RouteSource;
  /** Its steps, by their place in the document. */
  readonly steps: readonly number[];
  /** What its bands, boxes and flows take up. */
  readonly box: Box;
  readonly ladder: LadderPlace;
  /** How many columns of steps it has. */
  readonly columns: number;
}

/** How a flow leads from one row to another. */
export interface Turn {
  readonly fromRow: number;
  readonly toRow: number;
  /** Its two halves, each by its place in the plan of its row. */
  readonly leaving: number;
  readonly coming: number;
  /** Where it goes down and up in front of the rows. */
  readonly left: number;
  /** Ahead: where it goes down behind its row and back to the left. Null for flows that run above or below the boxes. */
  readonly level: number | null;
  readonly right: number;
}

/** The sign at the end of a row from which flows lead on, and the same sign at the start of the row they lead to. */
export interface RowSign {
  /** A letter for each; one and the same at both ends. */
  readonly letter: string;
  readonly at: Point;
  /** The rows that it is in and that it speaks of, from 0. */
  readonly row: number;
  readonly other: number;
  readonly leaves: boolean;
}

export interface WrappedRows {
  readonly rows: readonly MapRow[];
  /** The row of each step. */
  readonly rowOf: Int32Array;
  /** The row of each flow and its place there; -1 for those of `turns` and those without an end. */
  readonly row: Int32Array;
  readonly place: Int32Array;
  readonly turns: ReadonlyMap<number, Turn>;
  readonly signs: readonly RowSign[];
  /** How many columns a row may have before the map is wrapped anew. */
  readonly most: number;
}

/** The box of the step at `index` of the document. */
export function stepBox(layout: Layout, index: number): Box {
  return {
    x: placeAt(layout.x, index),
    y: placeAt(layout.y, index),
    width: grid.boxWidth,
    height: grid.boxHeight,
  };
}

/** The room in front of a step for its wait triangle above the arrow and the time below it. */
export function waitBox(layout: Layout, index: number): Box {
  return {
    x: placeAt(layout.x, index) - grid.waitZone,
    y: placeAt(layout.y, index) + halfBox - 40,
    width: grid.waitZone,
    height: 80,
  };
}

/** Where flows reach the left side of a step and leave its right side. */
export function stepAxis(layout: Layout, index: number): Point {
  return { x: placeAt(layout.x, index), y: placeAt(layout.y, index) + halfBox };
}

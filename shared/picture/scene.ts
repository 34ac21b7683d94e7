/** The colours of the picture by meaning. A theme or the print palette says what they look like. */
export type Paint =
  | 'none'
  | 'paper'
  | 'surface'
  | 'bandOdd'
  | 'bandEven'
  | 'line'
  | 'ink'
  | 'muted'
  | 'work'
  | 'workSoft'
  | 'wait'
  | 'waitSoft'
  | 'waitHatch'
  | 'rework'
  | 'accent'
  | 'onStrong';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

interface Painted {
  readonly fill: Paint;
  readonly stroke: Paint;
  /** Stroke width in map units (px at 100 %). */
  readonly strokeWidth: number;
  readonly dashed?: boolean;
}

export interface RectShape extends Box, Painted {
  readonly kind: 'rect';
  readonly radius: number;
  /** Where only the corners at the top are round. */
  readonly corners?: 'top';
}

/**
 * A polygon or line; corners are rounded with `radius`; `arrow` puts a filled head on the last point, `push` the broad
 * striped arrow of value stream maps, whose last piece has to be level or plumb.
 */
export interface LineShape extends Painted {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly closed: boolean;
  readonly radius: number;
  readonly arrow: boolean;
  readonly push?: boolean;
}

/** One line of text in Inter with tabular figures; the point is on its baseline. */
export interface TextShape extends Point {
  readonly kind: 'text';
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly fill: Paint;
  /** The unshortened text, where `text` had to be shortened; shown on hover and to screen readers. */
  readonly full?: string;
}

export type Shape = RectShape | LineShape | TextShape;

export type GroupKind = 'band' | 'flow' | 'wait' | 'step' | 'mark' | 'note' | 'ladder' | 'heading';

/** Shapes that belong together and to one thing of the map, back to front. */
export interface SceneGroup {
  /** `kind:id`, for example `step:s3`; unique within a scene. */
  readonly key: string;
  readonly kind: GroupKind;
  /** Id of the step, flow, lane or note that is drawn; null for what belongs to the whole map. */
  readonly of: string | null;
  /** The meaning in words, for title elements and screen readers. */
  readonly label: string;
  readonly box: Box;
  readonly shapes: readonly Shape[];
}

/** The map as a drawing, back to front, from 0,0 to width,height. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly SceneGroup[];
}

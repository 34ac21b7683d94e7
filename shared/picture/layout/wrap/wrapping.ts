import type { StepId } from '../../../model/step';

/** How a map is to wrap. */
export interface Wrapping {
  /** `auto`: as many rows as make the letters largest; `one`; or so many. */
  readonly rows: 'auto' | 'one' | number;
  /** The room that the map is shown in, in any unit: what counts is its shape. */
  readonly room: Room;
  /** The rows as they are: they stay while none of them overflows. */
  readonly before?: RowsBefore | null;
}

export interface Room {
  readonly width: number;
  readonly height: number;
  /**
   * Below this scale (units of the room by units of the map) letters are too small: a map too long to be seen whole at
   * that scale has rows as long as the room is wide, to go through one after the other. 0 where all is to be seen.
   */
  readonly least?: number;
}

/** What is kept of a wrapped map while it is edited. */
export interface RowsBefore {
  readonly rowOf: ReadonlyMap<StepId, number>;
  readonly rows: number;
  readonly most: number;
}

import type { FlowId } from '#shared/model/flow';
import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';
import type { Box, Point } from '#shared/picture/scene';
import type { Arrangement } from './arrange';
import type { MapScope } from './keys/keyBinding';

/** The way that an arrow key points. */
export type WalkDirection = 'left' | 'right' | 'up' | 'down';

/** What the drawing area does with steps; the same whether a key, a menu or a button of the map asks for it. */
export interface MapCommands {
  readonly addNext: (after: StepId | null) => void;
  readonly addBefore: (before: StepId) => void;
  readonly addParallel: (beside: StepId) => void;
  /** One more way beside the step: for all items at once, or for half of them. */
  readonly split: (beside: StepId, into: 'parallel' | 'alternatives') => void;
  /** Lets the person choose into what. */
  readonly beginSplit: (beside: StepId) => void;
  /** A step between the ends of a forward flow. */
  readonly insertOn: (flow: FlowId) => void;
  /** The selected steps as a map of their own; null where none is selected. */
  readonly copy: () => MapDocument | null;
  /** The same, and takes them off the map. */
  readonly cut: () => MapDocument | null;
  /** Brings in the steps of a map: behind the selected ones, on the selected flow, or beside everything. */
  readonly paste: (part: MapDocument) => void;
  readonly duplicate: () => void;
  /** Puts the selected steps in order by hand. */
  readonly arrange: (arrangement: Arrangement) => void;
  /** Keeps the selected steps where they stand now. */
  readonly placeSelected: () => void;
  /** Gives steps back to the automatic layout. */
  readonly unplace: (which: 'selected' | 'all') => void;
  /** Lets the person choose the other end of a new flow. */
  readonly beginConnect: (from: StepId) => void;
  /** Through the stream, and a step that was placed by hand over the map. */
  readonly move: (step: StepId, direction: WalkDirection) => void;
  /** Takes the selected steps and flows off the map; the keyboard goes on to what stood beside them. */
  readonly remove: () => void;
  readonly rename: (step: StepId) => void;
  /** Selects the step, makes it the one of the arrow keys, and brings it into view. */
  readonly activate: (step: StepId | null) => void;
  /** Puts the keyboard focus on the drawing area. */
  readonly focus: () => void;
}

/** What keys and menus ask of the drawing area. */
export interface CanvasView {
  readonly fit: () => void;
  readonly fitSelection: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly zoomToFull: () => void;
  /** Puts the keyboard focus on the drawing area. */
  readonly focus: () => void;
  /** What the keyboard on the drawing area is on, or in the middle of; null for any other place on the page. */
  readonly scopeAt: (place: EventTarget | null) => MapScope | null;
  /** The step that the keyboard is on; null while it is elsewhere on the page. */
  readonly stepOfKeyboard: () => StepId | null;
  readonly commands: MapCommands;
  /** Brings the step to the middle of the view; the zoom stays. */
  readonly centre: (step: StepId) => void;
  /** The step at a place of the window, also where steps are only painted. */
  readonly stepAt: (place: Point) => StepId | null;
  /** Where a step lies in the window; null when it is not on the map. */
  readonly areaOf: (step: StepId) => Box | null;
}

/** Where the drawing area announces itself, so that actions reach it without knowing it. */
export interface ViewSlot {
  /** Returns the way to withdraw it. */
  readonly attach: (view: CanvasView) => () => void;
  readonly current: () => CanvasView | null;
}

export function createViewSlot(): ViewSlot {
  let attached: CanvasView | null = null;
  return {
    attach(view) {
      attached = view;
      return () => {
        if (attached === view) attached = null;
      };
    },
    current: () => attached,
  };
}

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FlowId } from '#shared/model/flow';
import type { StepId } from '#shared/model/step';
import type { Box, Point } from '#shared/picture/scene';
import type { DropAim } from './gestures/dropAim';
import type { Landmark } from './picture/landmarks';

/** A name that is being edited in its place on the map. */
export interface NameEdit {
  readonly step: StepId;
  /** The step was just added: Enter goes on to the next one, and without a name it goes away again. */
  readonly fresh: boolean;
  /** The name before, to come back to. */
  readonly before: string;
  /** The name was begun by typing on the step itself: it goes on behind what was typed. */
  readonly typed: boolean;
}

/** What a person is in the middle of. Nothing here belongs to the document. */
export interface CanvasState {
  /** Where the arrow keys are; the canvas is one tab stop, and this is the step that it stands for. */
  readonly active: StepId | null;
  /** What the arrow keys are on where that is no step; it stands at the active one. */
  readonly landmark: Landmark | null;
  readonly editing: NameEdit | null;
  /** An arrow being drawn by keys: from where, and which step is proposed as its end. */
  readonly connecting: { readonly from: StepId; readonly to: StepId | null } | null;
  /** An arrow being drawn by the pointer, which is at `at` on the map and maybe over a step. */
  readonly drawnFlow: { readonly from: StepId; readonly at: Point; readonly over: StepId | null } | null;
  /** A step held by the pointer: the place of its box, and where it would go. */
  readonly drag: { readonly step: StepId; readonly at: Point; readonly aim: DropAim | null } | null;
  /** Escape was pressed while something was in the hand: nothing more comes of that gesture, whatever the pointer does. */
  readonly cancelled: boolean;
  /** A step to be split: the next key says into what. */
  readonly splitting: StepId | null;
  /** The flow under the pointer. */
  readonly pointed: FlowId | null;
  /** The area that is being selected, on the map. */
  readonly marquee: Box | null;
  /** What a screen reader says next. */
  readonly announcement: string;
}

export type CanvasStore = StoreApi<CanvasState>;

export function createCanvasStore(): CanvasStore {
  return createStore<CanvasState>(() => ({
    active: null,
    landmark: null,
    editing: null,
    connecting: null,
    drawnFlow: null,
    drag: null,
    cancelled: false,
    splitting: null,
    pointed: null,
    marquee: null,
    announcement: '',
  }));
}

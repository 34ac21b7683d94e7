import type { ReactFlowInstance } from '@xyflow/react';
import type { Editor } from '../../../editor/createEditor';
import type { CanvasHandle } from '../CanvasContext';

/** What the gestures of the pointer work with. */
export interface GestureTools extends CanvasHandle {
  readonly editor: Editor;
  readonly flow: Pick<ReactFlowInstance, 'screenToFlowPosition' | 'getZoom'>;
  /** Whether the map is painted, so that its steps are no elements. */
  readonly isOverview: () => boolean;
}

/** Whether a press went to the map itself and to nothing on it. */
export function isEmptyMap(target: EventTarget): boolean {
  return target instanceof Element && target.classList.contains('react-flow__pane');
}

import { useEffect } from 'react';
import type { StepId } from '#shared/model/step';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { useCanvas, useCanvasState } from './CanvasContext';
import { stepOfLandmark } from './landmarks';
import type { MapPicture } from './mapPicture';

/**
 * The step that the keyboard is on, if it is still on the map. Where another part of the screen selects one step, the
 * keyboard goes along.
 */
export function useActive(picture: MapPicture): StepId | null {
  const { store } = useCanvas();
  const editor = useEditorHandle();
  const active = useCanvasState((state) => state.active);
  const selected = useEditor((state) => state.selection.steps);
  const [only = null] = selected.size === 1 ? selected : [];
  useEffect(() => {
    if (only === null) return;
    const { document } = editor.store.getState();
    store.setState(({ landmark }) => {
      const stays = landmark !== null && stepOfLandmark(document, landmark) === only;
      return { active: only, landmark: stays ? landmark : null };
    });
  }, [only, store, editor]);
  return active !== null && picture.boxOf(active) !== null ? active : null;
}

import { useEffect } from 'react';
import type { StepId } from '#shared/model/step';
import { useEditor } from '../../editor/EditorProvider';
import { useCanvas, useCanvasState } from './CanvasContext';
import type { MapPicture } from './mapPicture';

/**
 * The step that the keyboard is on, if it is still on the map. Where another part of the screen selects one step, the
 * keyboard goes along.
 */
export function useActive(picture: MapPicture): StepId | null {
  const { store } = useCanvas();
  const active = useCanvasState((state) => state.active);
  const selected = useEditor((state) => state.selection.steps);
  const [only = null] = selected.size === 1 ? selected : [];
  useEffect(() => {
    if (only !== null) store.setState({ active: only });
  }, [only, store]);
  return active !== null && picture.boxOf(active) !== null ? active : null;
}

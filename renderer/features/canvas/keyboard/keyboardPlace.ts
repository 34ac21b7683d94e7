import { useEffect } from 'react';
import type { StepId } from '#shared/model/step';
import { useEditor, useEditorHandle } from '../../../editor/EditorProvider';
import { useCanvas, useCanvasState } from '../CanvasContext';
import { stepElementId } from '../nodes/stepNodes';
import { landmarkElementId, type PlacedLandmark, placedLandmark, stepOfLandmark } from '../picture/landmarks';
import type { MapPicture } from '../picture/mapPicture';

/** Where the keyboard is: the step, and the id of the element for it, which may be a landmark at the step. */
export interface KeyboardPlace {
  /** The step that is proposed as the end of an arrow, or that the keyboard is on; null on none. */
  readonly step: StepId | null;
  readonly elementId: string | null;
}

export function useKeyboardPlace(picture: MapPicture): KeyboardPlace {
  const active = useActiveStep(picture);
  const proposed = useCanvasState((state) => state.connecting?.to ?? null);
  const landmark = useLandmark(picture);
  const step = proposed ?? active;
  if (landmark !== null && proposed === null)
    return { step, elementId: landmarkElementId(landmark.landmark) };
  return { step, elementId: step === null ? null : stepElementId(step) };
}

/**
 * The step that the keyboard is on, if it is still on the map. Where another part of the screen selects one step, the
 * keyboard goes along.
 */
function useActiveStep(picture: MapPicture): StepId | null {
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

/** What the keyboard is on where that is no step, if it is still on the map; when it goes, the keyboard is on its step. */
function useLandmark(picture: MapPicture): PlacedLandmark | null {
  const { store } = useCanvas();
  const landmark = useCanvasState((state) => state.landmark);
  const placed = landmark === null ? null : placedLandmark(picture, landmark);
  const gone = landmark !== null && placed === null;
  useEffect(() => {
    if (gone) store.setState({ landmark: null });
  }, [gone, store]);
  return placed;
}

import type { Editor } from '../../editor/createEditor';
import { openImprovement } from '../../editor/openImprovement';
import { selectionOf } from '../../editor/selection';
import type { CanvasStore } from './canvasStore';
import { fieldOfLandmark, type Landmark, placedLandmark, stepOfLandmark } from './landmarks';
import { mapPictureOf } from './mapPicture';
import type { Surface } from './surface';

/** Going to what stands around the steps, and on to the field in which it is edited. */
export function landmarkDeeds(editor: Editor, store: CanvasStore, { revealBox }: Pick<Surface, 'revealBox'>) {
  /** The keyboard is on it, and the panel beside the map shows what it belongs to. */
  function goTo(landmark: Landmark): void {
    const { document, analysis } = editor.store.getState();
    const step = stepOfLandmark(document, landmark);
    const { active } = store.getState();
    // The way back is from the step that it stands at; from a note, from where the keyboard was.
    const home = landmark.kind === 'note' ? (step ?? active) : landmark.of;
    store.setState({ landmark, active: home, splitting: null });
    editor.select(selectionOf(step === null ? [] : [step]));
    const placed = placedLandmark(mapPictureOf(analysis), landmark);
    if (placed !== null) revealBox(placed.box);
  }

  return {
    goTo,
    openLandmark(landmark: Landmark): void {
      goTo(landmark);
      const request = fieldOfLandmark(editor.store.getState().document, landmark);
      if (request.panel === 'improvements') openImprovement(editor, request.of);
      else editor.requestField(request);
    },
  };
}

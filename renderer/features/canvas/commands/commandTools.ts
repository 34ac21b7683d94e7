import type { MapDocument } from '#shared/model/mapDocument';
import type { Step, StepId } from '#shared/model/step';
import type { Box } from '#shared/picture/scene';
import type { Words } from '#shared/text/words';
import type { Editor } from '../../../editor/createEditor';
import { nothingSelected, selectionOf } from '../../../editor/selection';
import type { CanvasStore } from '../canvasStore';

/** What the commands ask of the surface that they are carried out on. */
export interface Surface {
  readonly reveal: (step: StepId) => void;
  /** The same for anything else that lies on the map. */
  readonly revealBox: (box: Box) => void;
  /** Gives the canvas the keyboard focus again, after a name was typed. */
  readonly focus: () => void;
}

/** What all commands of one canvas work with. */
export interface CommandTools {
  readonly editor: Editor;
  readonly store: CanvasStore;
  readonly words: Words;
  readonly surface: Surface;
  /** The open map as it is now. */
  readonly now: () => MapDocument;
  readonly stepOf: (id: StepId) => Step | undefined;
  /** The name of a step as it is spoken. */
  readonly nameOf: (id: StepId) => string;
  /** Has a screen reader say it. */
  readonly announce: (announcement: string) => void;
  /** Selects the step, and nothing else, and brings the keyboard to it; `keepUndoGroup` leaves the undo group open. */
  readonly activate: (step: StepId | null, keepUndoGroup?: boolean) => void;
}

export function commandTools(
  editor: Editor,
  store: CanvasStore,
  words: Words,
  surface: Surface,
): CommandTools {
  const now = () => editor.store.getState().document;
  const stepOf = (id: StepId) => now().steps.find((step) => step.id === id);
  return {
    editor,
    store,
    words,
    surface,
    now,
    stepOf,
    nameOf: (id) => stepOf(id)?.name || words.canvas.unnamed,
    announce: (announcement) => store.setState({ announcement }),
    activate(step, keepUndoGroup = false) {
      store.setState({ active: step, landmark: null, splitting: null });
      editor.select(step === null ? nothingSelected : selectionOf([step]), { keepUndoGroup });
      if (step !== null) surface.reveal(step);
    },
  };
}

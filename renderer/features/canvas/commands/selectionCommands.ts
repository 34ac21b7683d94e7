import type { StepId } from '#shared/model/step';
import { forwardFrom, forwardTo } from '../../../editor/connection';
import { removeAll } from '../../../editor/intentions';
import { openImprovement } from '../../../editor/openImprovement';
import { selectionOf } from '../../../editor/selection';
import { fieldOfLandmark, type Landmark, placedLandmark, stepOfLandmark } from '../picture/landmarks';
import { mapPictureOf } from '../picture/mapPicture';
import type { CommandTools } from './commandTools';

/** Choosing what the next command is about: steps, flows, and what stands around the steps; and removing it. */
export function selectionCommands(tools: CommandTools) {
  const { editor, store, words, now, stepOf, announce, activate } = tools;
  const { said } = words.canvas;

  function toggle(step: StepId): void {
    const { steps, flows } = editor.store.getState().selection;
    const after = steps.has(step) ? [...steps].filter((id) => id !== step) : [...steps, step];
    store.setState({ active: step, landmark: null });
    editor.select(selectionOf(after, flows));
    if (after.length > 1) announce(said.selected(after.length));
  }

  function remove(): void {
    const { steps, flows } = editor.store.getState().selection;
    if (steps.size + flows.size === 0) return;
    const [first] = steps;
    const before = first === undefined ? undefined : forwardTo(now(), first)[0]?.from;
    const after = first === undefined ? undefined : forwardFrom(now(), first)[0]?.to;
    if (editor.dispatch(removeAll(steps, flows)) !== null) return;
    announce(said.removed(steps.size, flows.size));
    if (first === undefined) return;
    const next = [before, after, now().steps.at(-1)?.id].find((id) => id !== undefined && stepOf(id));
    activate(next ?? null);
  }

  return {
    toggle,
    selectFlow: (flow: string) => editor.select(selectionOf([], [flow])),
    selectNothing: () => activate(null),
    remove,
    goTo: (landmark: Landmark) => goTo(tools, landmark),
    openLandmark(landmark: Landmark): void {
      goTo(tools, landmark);
      const request = fieldOfLandmark(now(), landmark);
      if (request.panel === 'improvements') openImprovement(editor, request.of);
      else editor.requestField(request);
    },
  };
}

/** The keyboard is on the landmark, and the panel beside the map shows what it belongs to. */
function goTo({ editor, store, surface }: CommandTools, landmark: Landmark): void {
  const { document, derived } = editor.store.getState();
  const step = stepOfLandmark(document, landmark);
  const { active } = store.getState();
  // The way back is from the step that it stands at; from a note, from where the keyboard was.
  const home = landmark.kind === 'note' ? (step ?? active) : landmark.of;
  store.setState({ landmark, active: home, splitting: null });
  editor.select(selectionOf(step === null ? [] : [step]));
  const placed = placedLandmark(mapPictureOf(derived), landmark);
  if (placed !== null) surface.revealBox(placed.box);
}

import type { FlowId } from '#shared/model/flow';
import type { StepId } from '#shared/model/step';
import type { Editor } from './createEditor';
import { selectionOf } from './selection';

/** Selects things and brings them into view, without taking the keyboard away from where it is. */
export function showOnMap(editor: Editor, steps: readonly StepId[], flows: readonly FlowId[] = []): void {
  editor.select(selectionOf(steps, flows));
  if (editor.store.getState().selection.steps.size > 0) editor.view.current()?.fitSelection();
}

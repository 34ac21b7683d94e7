import type { StepId } from '#shared/model/step';
import type { MapCommands } from '../../editor/viewSlot';
import type { ActionContext, DisabledReason } from './action';

/** For what can be done at any time. */
export function never(): null {
  return null;
}

/** For what works on any open map. */
export function needsMap({ editor }: ActionContext): DisabledReason | null {
  return editor === null ? 'noMap' : null;
}

/** For what changes the map. */
export function needsEditing({ editor }: ActionContext): DisabledReason | null {
  if (editor === null) return 'noMap';
  return editor.store.getState().readOnly ? 'readOnly' : null;
}

/** For what looks at the steps of the map. */
export function needsSteps({ editor }: ActionContext): DisabledReason | null {
  if (editor === null) return 'noMap';
  return editor.store.getState().document.steps.length === 0 ? 'noSteps' : null;
}

/** For what looks at the selected steps. */
export function needsSelectedSteps({ editor }: ActionContext): DisabledReason | null {
  if (editor === null) return 'noMap';
  return editor.store.getState().selection.steps.size === 0 ? 'noStepSelected' : null;
}

/** For what changes the selected steps and flows. */
export function needsSelectionToEdit(context: ActionContext): DisabledReason | null {
  const { steps, flows } = context.editor?.store.getState().selection ?? {};
  if (context.editor !== null && (steps?.size ?? 0) + (flows?.size ?? 0) === 0) return 'nothingSelected';
  return needsEditing(context);
}

/** For what changes the one step in hand. */
export function needsStepToEdit(context: ActionContext): DisabledReason | null {
  if (context.editor !== null && stepInHand(context) === null) return 'notOneStep';
  return needsEditing(context);
}

/** The selected step, where it is one and nothing else. */
export function selectedStep({ editor }: ActionContext): StepId | null {
  const { steps } = editor?.store.getState().selection ?? {};
  const [step] = steps ?? [];
  return steps?.size === 1 && step !== undefined ? step : null;
}

/** The one step that is selected; while the map has the keyboard also the one of several that it is on. */
export function stepInHand(context: ActionContext): StepId | null {
  return selectedStep(context) ?? context.editor?.view.current()?.stepOfKeyboard() ?? null;
}

/** What the drawing area of the open map can do; undefined while none is on the screen. */
export function mapCommandsOf({ editor }: Pick<ActionContext, 'editor'>): MapCommands | undefined {
  return editor?.view.current()?.commands;
}

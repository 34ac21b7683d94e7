import type { StepId } from '#shared/model/step';
import type { MapCommands } from '../../editor/viewSlot';
import type { Action, ActionContext, ActionId, DisabledReason } from './action';
import type { Chord } from './chord';
import { mapCommandsOf, needsEditing, needsStepToEdit, selectedStep } from './disabledReasons';

/** What the map does with the step that has the focus; it listens for these keys itself. */
export const mapActions: readonly Action[] = [
  {
    ...stepAction('addNext', { key: 'ArrowRight', mod: true }, (commands, step) => commands.addNext(step)),
    offeredOn: ['step', 'map'],
    disabledReason: needsMapView,
    run(context) {
      const { document } = context.editor?.store.getState() ?? {};
      mapCommandsOf(context)?.addNext(selectedStep(context) ?? document?.steps.at(-1)?.id ?? null);
    },
  },
  stepAction('addBefore', { key: 'ArrowLeft', mod: true }, (commands, step) => commands.addBefore(step)),
  stepAction('addParallel', { key: 'ArrowDown', mod: true }, (commands, step) => commands.addParallel(step)),
  stepAction('connect', { key: 'C' }, (commands, step) => commands.beginConnect(step)),
  {
    ...stepAction('moveEarlier', { key: 'ArrowLeft', alt: true, shift: true }, (commands, step) =>
      commands.shift(step, 'earlier'),
    ),
    group: 1,
  },
  {
    ...stepAction('moveLater', { key: 'ArrowRight', alt: true, shift: true }, (commands, step) =>
      commands.shift(step, 'later'),
    ),
    group: 1,
  },
];

function needsMapView(context: ActionContext): DisabledReason | null {
  return needsEditing(context) ?? (mapCommandsOf(context) === undefined ? 'noMap' : null);
}

function stepAction(id: ActionId, key: Chord, does: (commands: MapCommands, step: StepId) => void): Action {
  return {
    id,
    place: 'map',
    group: 0,
    keys: [key],
    scope: 'map',
    offeredOn: ['step'],
    disabledReason: needsStepToEdit,
    run(context) {
      const [commands, step] = [mapCommandsOf(context), selectedStep(context)];
      if (commands === undefined || step === null) return;
      commands.focus();
      does(commands, step);
    },
  };
}

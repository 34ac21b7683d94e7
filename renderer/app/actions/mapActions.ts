import type { StepId } from '#shared/model/step';
import { type Chord, chordsOf } from '../../editor/keys/chord';
import type { MapCommands } from '../../editor/viewSlot';
import type { Action, ActionContext, ActionId, DisabledReason } from './action';
import { mapCommandsOf, needsEditing, needsStepToEdit, stepInHand } from './disabledReasons';

/** What is done with the one step in hand. */
export const mapActions: readonly Action[] = [
  {
    ...stepAction('addNext', withMod('ArrowRight'), (commands, step) => commands.addNext(step)),
    offeredOn: ['step', 'map'],
    disabledReason: needsMapView,
    run(context) {
      const { document } = context.editor?.store.getState() ?? {};
      mapCommandsOf(context)?.addNext(stepInHand(context) ?? document?.steps.at(-1)?.id ?? null);
    },
  },
  stepAction('addBefore', withMod('ArrowLeft'), (commands, step) => commands.addBefore(step)),
  stepAction('addParallel', withMod('ArrowDown', 'ArrowUp'), (commands, step) => commands.addParallel(step)),
  stepAction('connect', [{ key: 'C' }], (commands, step) => commands.beginConnect(step)),
  {
    ...stepAction('moveEarlier', [{ key: 'ArrowLeft', alt: true, shift: true }], (commands, step) =>
      commands.move(step, 'left'),
    ),
    group: 1,
  },
  {
    ...stepAction('moveLater', [{ key: 'ArrowRight', alt: true, shift: true }], (commands, step) =>
      commands.move(step, 'right'),
    ),
    group: 1,
  },
];

/** Also with Shift, which a hand that has just selected steps still holds. */
function withMod(...keys: readonly string[]): readonly Chord[] {
  return [...chordsOf(keys, { mod: true }), ...chordsOf(keys, { mod: true, shift: true })];
}

function needsMapView(context: ActionContext): DisabledReason | null {
  return needsEditing(context) ?? (mapCommandsOf(context) === undefined ? 'noMap' : null);
}

function stepAction(
  id: ActionId,
  keys: readonly Chord[],
  does: (commands: MapCommands, step: StepId) => void,
): Action {
  return {
    id,
    place: 'map',
    group: 0,
    keys,
    scope: 'map',
    offeredOn: ['step'],
    disabledReason: needsStepToEdit,
    run(context) {
      const [commands, step] = [mapCommandsOf(context), stepInHand(context)];
      if (commands === undefined || step === null) return;
      commands.focus();
      does(commands, step);
    },
  };
}

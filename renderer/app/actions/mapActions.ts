import type { StepId } from '#shared/model/step';
import type { MapDeeds } from '../../editor/viewSlot';
import type { Action, ActionContext, ActionId, HindranceId } from './action';
import type { Chord } from './chord';
import { deedsOf } from './deedsOf';
import { needsEditing, needsStepToEdit, selectedStep } from './hindrances';

/** What the map does with the step that has the focus; it listens for these keys itself. */
export const mapActions: readonly Action[] = [
  {
    ...stepAction('addNext', { key: 'ArrowRight', mod: true }, (deeds, step) => deeds.addNext(step)),
    offeredOn: ['step', 'map'],
    hindrance: needsMapView,
    run(context) {
      const { document } = context.editor?.store.getState() ?? {};
      deedsOf(context)?.addNext(selectedStep(context) ?? document?.steps.at(-1)?.id ?? null);
    },
  },
  stepAction('addBefore', { key: 'ArrowLeft', mod: true }, (deeds, step) => deeds.addBefore(step)),
  stepAction('addParallel', { key: 'ArrowDown', mod: true }, (deeds, step) => deeds.addParallel(step)),
  stepAction('connect', { key: 'C' }, (deeds, step) => deeds.beginConnect(step)),
  {
    ...stepAction('moveEarlier', { key: 'ArrowLeft', alt: true, shift: true }, (deeds, step) =>
      deeds.shift(step, 'earlier'),
    ),
    group: 1,
  },
  {
    ...stepAction('moveLater', { key: 'ArrowRight', alt: true, shift: true }, (deeds, step) =>
      deeds.shift(step, 'later'),
    ),
    group: 1,
  },
];

function needsMapView(context: ActionContext): HindranceId | null {
  return needsEditing(context) ?? (deedsOf(context) === undefined ? 'noMap' : null);
}

function stepAction(id: ActionId, key: Chord, deed: (deeds: MapDeeds, step: StepId) => void): Action {
  return {
    id,
    place: 'map',
    group: 0,
    keys: [key],
    heardBy: 'map',
    offeredOn: ['step'],
    hindrance: needsStepToEdit,
    run(context) {
      const [deeds, step] = [deedsOf(context), selectedStep(context)];
      if (deeds === undefined || step === null) return;
      deeds.focus();
      deed(deeds, step);
    },
  };
}

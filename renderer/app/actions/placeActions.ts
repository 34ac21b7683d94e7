import type { Arrangement } from '../../editor/arrange';
import type { Action, ActionContext, ActionId, DisabledReason } from './action';
import { mapCommandsOf, needsEditing } from './disabledReasons';

/** Putting steps by hand where the automatic layout does not say what is meant. */
export const placeActions: readonly Action[] = [
  arrangeAction('alignLeft', 'left'),
  arrangeAction('alignTop', 'top'),
  arrangeAction('spreadAcross', 'across'),
  arrangeAction('spreadDown', 'down'),
  {
    id: 'placeByHand',
    place: 'map',
    group: 2,
    keys: [],
    offeredOn: ['step'],
    disabledReason: (context) => needsEditing(context) ?? (selected(context) === 0 ? 'noStepSelected' : null),
    run: (context) => mapCommandsOf(context)?.placeSelected(),
  },
  {
    id: 'placeAutomatically',
    place: 'map',
    group: 2,
    keys: [],
    offeredOn: ['step'],
    disabledReason: (context) => needsEditing(context) ?? (placedIn(context, true) ? null : 'nothingPlaced'),
    run: (context) => mapCommandsOf(context)?.unplace('selected'),
  },
  {
    id: 'placeAllAutomatically',
    place: 'map',
    group: 2,
    keys: [],
    offeredOn: ['map'],
    disabledReason: (context) => needsEditing(context) ?? (placedIn(context, false) ? null : 'nothingPlaced'),
    run: (context) => mapCommandsOf(context)?.unplace('all'),
  },
];

function arrangeAction(id: ActionId, arrangement: Arrangement): Action {
  return {
    id,
    place: 'map',
    group: 2,
    keys: [],
    disabledReason: (context): DisabledReason | null =>
      needsEditing(context) ?? (selected(context) < 2 ? 'notSeveralSteps' : null),
    run: (context) => mapCommandsOf(context)?.arrange(arrangement),
  };
}

function selected({ editor }: ActionContext): number {
  return editor?.store.getState().selection.steps.size ?? 0;
}

/** Whether a step, or one of those that are selected, was placed by hand. */
function placedIn({ editor }: ActionContext, ofSelection: boolean): boolean {
  const { document, selection } = editor?.store.getState() ?? {};
  return (
    document?.steps.some(({ id, place }) => place !== null && (!ofSelection || selection?.steps.has(id))) ??
    false
  );
}

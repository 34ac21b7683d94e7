import type { FlowId } from '#shared/model/flow';
import type { Improvement } from '#shared/model/improvement';
import type { LanesBy } from '#shared/model/mapDocument';
import { makeMeasurement } from '#shared/model/measurement';
import { makeNote } from '#shared/model/note';
import { newId } from '../../editor/newId';
import { startImprovement } from '../../editor/openImprovement';
import { selectionOf } from '../../editor/selection';
import type { Action, ActionContext, ActionId, DisabledReason } from './action';
import { mapCommandsOf, needsEditing, needsStepToEdit, selectedStep, stepInHand } from './disabledReasons';

/** More that can be done to the stream: split it, insert into it, and write beside it. */
export const streamActions: readonly Action[] = [
  {
    id: 'split',
    place: 'map',
    group: 0,
    keys: [{ key: 'S' }],
    scope: 'map',
    offeredOn: ['step'],
    disabledReason: needsStepToEdit,
    run(context) {
      const step = stepInHand(context);
      mapCommandsOf(context)?.focus();
      if (step !== null) mapCommandsOf(context)?.beginSplit(step);
    },
  },
  {
    id: 'addAlternative',
    place: 'map',
    group: 0,
    keys: [],
    offeredOn: ['step'],
    disabledReason: needsStepToEdit,
    run(context) {
      const step = stepInHand(context);
      if (step !== null) mapCommandsOf(context)?.split(step, 'alternatives');
    },
  },
  {
    id: 'insertOnFlow',
    place: 'map',
    group: 0,
    keys: [{ key: 'I' }],
    scope: 'map',
    offeredOn: ['flow'],
    disabledReason: (context) =>
      needsEditing(context) ?? (selectedForwardFlow(context) === null ? 'noFlowSelected' : null),
    run(context) {
      const flow = selectedForwardFlow(context);
      if (flow !== null) mapCommandsOf(context)?.insertOn(flow);
    },
  },
  {
    id: 'duplicate',
    place: 'edit',
    group: 1,
    keys: [{ key: 'D', mod: true }],
    scope: 'map',
    offeredOn: ['step'],
    disabledReason: needsStepsToEdit,
    run: (context) => mapCommandsOf(context)?.duplicate(),
  },
  {
    id: 'addNote',
    place: 'map',
    group: 3,
    keys: [],
    offeredOn: ['step', 'map'],
    disabledReason: needsEditing,
    run(context) {
      const step = selectedStep(context);
      const note = makeNote({ id: newId('n'), text: '', step });
      if (step === null) context.editor?.select(selectionOf([]));
      if (context.editor?.dispatch({ kind: 'addNote', note }) !== null) return;
      context.editor.requestField({ of: step ?? '', field: `note:${note.id}` });
    },
  },
  {
    id: 'newImprovement',
    place: 'map',
    group: 3,
    keys: [{ key: 'I', mod: true, shift: true }],
    offeredOn: ['step', 'flow', 'map'],
    disabledReason: needsEditing,
    run(context) {
      const { editor } = context;
      if (editor === null) return;
      startImprovement(editor, aboutSelected(context));
    },
  },
  {
    id: 'addMeasurement',
    place: 'map',
    group: 3,
    keys: [],
    disabledReason: needsEditing,
    run({ editor }) {
      const measurement = makeMeasurement({ id: newId('m') });
      if (editor?.dispatch({ kind: 'addMeasurement', measurement }) !== null) return;
      editor.requestField({ of: '', panel: 'measures', field: `measurement:${measurement.id}` });
    },
  },
  partnerAction('editSupplier', 'supplier'),
  partnerAction('editCustomer', 'customer'),
  lanesAction('lanesByPhase', 'phase'),
  lanesAction('lanesByTeam', 'team'),
];

/** What a new improvement is about: the selected step or flow, where it is one; else the whole stream. */
function aboutSelected(context: ActionContext): Pick<Improvement, 'step' | 'flow'> {
  const { steps, flows } = context.editor?.store.getState().selection ?? {};
  const [flow = null, ...others] = flows ?? [];
  const onlyFlow = (steps?.size ?? 0) === 0 && others.length === 0;
  return { step: selectedStep(context), flow: onlyFlow ? flow : null };
}

/** For what changes the selected steps. */
function needsStepsToEdit(context: ActionContext): DisabledReason | null {
  if (context.editor?.store.getState().selection.steps.size === 0) return 'noStepSelected';
  return needsEditing(context);
}

/** The selected flow, where it is one and leads forward. */
function selectedForwardFlow({ editor }: ActionContext): FlowId | null {
  const { selection, document } = editor?.store.getState() ?? {};
  const [id, ...others] = selection?.flows ?? [];
  if (others.length > 0 || (selection?.steps.size ?? 0) > 0) return null;
  return document?.flows.find((flow) => flow.id === id && flow.kind === 'forward')?.id ?? null;
}

/** To the field of who stands at an end of the stream, also while nobody is named there. */
function partnerAction(id: ActionId, field: 'supplier' | 'customer'): Action {
  return {
    id,
    place: 'map',
    group: 3,
    keys: [],
    offeredOn: ['map'],
    disabledReason: needsEditing,
    run({ editor }) {
      editor?.select(selectionOf([]));
      editor?.requestField({ of: '', field });
    },
  };
}

function lanesAction(id: ActionId, lanesBy: LanesBy): Action {
  return {
    id,
    place: 'map',
    group: 4,
    keys: [],
    disabledReason: needsEditing,
    checked: ({ editor }) => editor?.store.getState().document.lanesBy === lanesBy,
    run: ({ editor }) => void editor?.dispatch({ kind: 'editMap', patch: { lanesBy } }),
  };
}

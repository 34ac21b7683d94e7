import { removeAll } from '../../editor/intentions';
import { selectionOf } from '../../editor/selection';
import type { Action } from './action';
import {
  mapCommandsOf,
  needsEditing,
  needsSelectionToEdit,
  needsSteps,
  needsStepToEdit,
  stepInHand,
} from './disabledReasons';

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    place: 'edit',
    group: 0,
    keys: [{ key: 'Z', mod: true }],
    toolbar: 'undo',
    disabledReason: (context) =>
      needsEditing(context) ??
      (context.editor?.store.getState().history.past.length ? null : 'nothingToUndo'),
    run: ({ editor }) => editor?.undo(),
  },
  {
    id: 'redo',
    place: 'edit',
    group: 0,
    keys: [
      { key: 'Z', mod: true, shift: true },
      { key: 'Y', mod: true },
    ],
    toolbar: 'redo',
    disabledReason: (context) =>
      needsEditing(context) ??
      (context.editor?.store.getState().history.future.length ? null : 'nothingToRedo'),
    run: ({ editor }) => editor?.redo(),
  },
  {
    id: 'delete',
    place: 'edit',
    group: 1,
    keys: [{ key: 'Delete' }, { key: 'Backspace' }],
    offeredOn: ['step', 'flow'],
    disabledReason: needsSelectionToEdit,
    run(context) {
      const { editor } = context;
      const commands = mapCommandsOf(context);
      if (commands !== undefined) return commands.remove();
      const { steps, flows } = editor?.store.getState().selection ?? {};
      if (steps !== undefined && flows !== undefined) editor?.dispatch(removeAll(steps, flows));
    },
  },
  {
    id: 'editName',
    place: 'edit',
    group: 1,
    keys: [{ key: 'F2' }],
    offeredOn: ['step'],
    disabledReason: needsStepToEdit,
    run(context) {
      const step = stepInHand(context);
      if (step !== null) context.editor?.requestField({ of: step, field: 'name' });
    },
  },
  {
    id: 'selectAll',
    place: 'edit',
    group: 1,
    keys: [{ key: 'A', mod: true }],
    offeredOn: ['map'],
    disabledReason: needsSteps,
    run({ editor }) {
      const steps = editor?.store.getState().document.steps ?? [];
      editor?.select(selectionOf(steps.map((step) => step.id)));
    },
  },
  {
    id: 'rename',
    place: 'edit',
    group: 2,
    keys: [],
    disabledReason: needsEditing,
    run: (context) => context.renameMap(),
  },
];

import { removeAll } from '../../editor/intentions';
import { selectionOf } from '../../editor/selection';
import type { Action, ActionContext } from './action';

function mayWrite({ editor }: ActionContext): boolean {
  return editor !== null && !editor.store.getState().readOnly;
}

export const editActions: readonly Action[] = [
  {
    id: 'undo',
    place: 'edit',
    group: 0,
    keys: [{ key: 'Z', mod: true }],
    enabled: (context) =>
      mayWrite(context) && (context.editor?.store.getState().history.past.length ?? 0) > 0,
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
    enabled: (context) =>
      mayWrite(context) && (context.editor?.store.getState().history.future.length ?? 0) > 0,
    run: ({ editor }) => editor?.redo(),
  },
  {
    id: 'delete',
    place: 'edit',
    group: 1,
    keys: [{ key: 'Delete' }, { key: 'Backspace' }],
    enabled: (context) => mayWrite(context) && selectedCount(context) > 0,
    run({ editor }) {
      if (editor === null) return;
      const { steps, flows } = editor.store.getState().selection;
      editor.dispatch(removeAll(steps, flows));
    },
  },
  {
    id: 'editName',
    place: 'edit',
    group: 1,
    keys: [{ key: 'F2' }],
    enabled: (context) => mayWrite(context) && context.editor?.store.getState().selection.steps.size === 1,
    run({ editor }) {
      const [step] = editor?.store.getState().selection.steps ?? [];
      if (step !== undefined) editor?.requestField({ of: step, field: 'name' });
    },
  },
  {
    id: 'selectAll',
    place: 'edit',
    group: 1,
    keys: [{ key: 'A', mod: true }],
    enabled: ({ editor }) => (editor?.store.getState().document.steps.length ?? 0) > 0,
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
    enabled: mayWrite,
    run: (context) => context.renameMap(),
  },
];

function selectedCount({ editor }: ActionContext): number {
  if (editor === null) return 0;
  const { steps, flows } = editor.store.getState().selection;
  return steps.size + flows.size;
}

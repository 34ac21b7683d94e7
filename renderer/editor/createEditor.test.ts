import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '#shared/commands/registry';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { createEditor } from './createEditor';
import type { Change } from './editorState';
import { selectionOf } from './selection';

const map = makeMap({
  id: 'm',
  title: 'Orders',
  steps: [makeStep({ id: 's1', name: 'Take' }), makeStep({ id: 's2', name: 'Ship' })],
  flows: [makeForward({ id: 'f1', from: 's1', to: 's2' })],
});

function setTitle(title: string): Command {
  return { kind: 'setTitle', title };
}

test('a command changes the document and its analysis', () => {
  const editor = createEditor(map);
  expect(editor.dispatch(setTitle('Returns'))).toBeNull();
  expect(editor.store.getState().document.title).toBe('Returns');
  expect(editor.store.getState().analysis.document).toBe(editor.store.getState().document);
});

test('Escape, undo and redo of the last step work nothing out anew', () => {
  const editor = createEditor(map);
  const opened = editor.store.getState().analysis;
  editor.dispatch(setTitle('R'), { undoGroup: 'title' });
  editor.dispatch(setTitle('Re'), { undoGroup: 'title' });
  editor.cancelUndoGroup('title');
  expect(editor.store.getState().analysis).toBe(opened);
  editor.dispatch(setTitle('Returns'));
  const changed = editor.store.getState().analysis;
  editor.undo();
  expect(editor.store.getState().analysis).toBe(opened);
  editor.redo();
  expect(editor.store.getState().analysis).toBe(changed);
  expect(changed.document).toBe(editor.store.getState().document);
});

test('a refused command changes nothing and leaves its reason', () => {
  const editor = createEditor(map);
  const reason = editor.dispatch({ kind: 'removeStep', id: 'nowhere' });
  expect(reason).not.toBeNull();
  expect(editor.store.getState()).toMatchObject({ document: map, refusal: reason, revision: 0 });
});

test('the reason of a refusal goes away with the next command', () => {
  const editor = createEditor(map);
  editor.dispatch({ kind: 'removeStep', id: 'nowhere' });
  editor.dispatch(setTitle('Returns'));
  expect(editor.store.getState().refusal).toBeNull();
});

test('a command that changes nothing is no step of undo and no change', () => {
  const editor = createEditor(map);
  const changes: Change[] = [];
  editor.onChange((change) => changes.push(change));
  editor.dispatch(setTitle('Orders'));
  expect(editor.store.getState().history.past).toEqual([]);
  expect(changes).toEqual([]);
});

test('typing in one field is undone as a whole', () => {
  const editor = createEditor(map);
  for (const title of ['R', 'Re', 'Ret']) editor.dispatch(setTitle(title), { undoGroup: 'title' });
  editor.undo();
  expect(editor.store.getState().document).toBe(map);
});

test('typing that is given up leaves neither a change nor a step of undo or redo', () => {
  const editor = createEditor(map);
  editor.dispatch(setTitle('Returns'));
  for (const title of ['P', 'Pi']) editor.dispatch(setTitle(title), { undoGroup: 'title' });
  editor.cancelUndoGroup('another');
  expect(editor.store.getState().document.title).toBe('Pi');
  editor.cancelUndoGroup('title');
  expect(editor.store.getState().document.title).toBe('Returns');
  editor.redo();
  expect(editor.store.getState().document.title).toBe('Returns');
  editor.undo();
  expect(editor.store.getState().document).toBe(map);
});

test('typing in the same field after leaving it is a step of its own', () => {
  const editor = createEditor(map);
  editor.dispatch(setTitle('R'), { undoGroup: 'title' });
  editor.endUndoGroup();
  editor.dispatch(setTitle('Re'), { undoGroup: 'title' });
  editor.undo();
  expect(editor.store.getState().document.title).toBe('R');
});

test('selecting something else ends the undo group', () => {
  const editor = createEditor(map);
  editor.dispatch(setTitle('R'), { undoGroup: 'title' });
  editor.select(selectionOf(['s1']));
  editor.dispatch(setTitle('Re'), { undoGroup: 'title' });
  editor.undo();
  expect(editor.store.getState().document.title).toBe('R');
});

test('what is removed is no longer selected', () => {
  const editor = createEditor(map);
  editor.select(selectionOf(['s1', 's2'], ['f1']));
  editor.dispatch({ kind: 'removeStep', id: 's1' });
  expect(editor.store.getState().selection).toEqual(selectionOf(['s2']));
});

test('a read-only editor refuses to change', () => {
  const editor = createEditor(map, { readOnly: true });
  expect(editor.dispatch(setTitle('Returns'))).toEqual({ kind: 'readOnly' });
  expect(editor.store.getState().document).toBe(map);
});

test('a read-only editor shows what another window wrote', () => {
  const editor = createEditor(map, { readOnly: true });
  const written = { ...map, title: 'Returns' };
  editor.follow(written, 7);
  expect(editor.store.getState()).toMatchObject({ document: written, revision: 7 });
});

test('an editor that may write does not follow', () => {
  expect(() => createEditor(map).follow(map, 1)).toThrow();
});

test('every change is told once, numbered without a gap, undo and redo without a command', () => {
  const editor = createEditor(map, { revision: 4 });
  const changes: Change[] = [];
  editor.onChange((change) => changes.push(change));
  editor.dispatch(setTitle('Returns'));
  editor.undo();
  editor.redo();
  expect(changes.map((change) => [change.revision, change.command?.kind ?? null])).toEqual([
    [5, 'setTitle'],
    [6, null],
    [7, null],
  ]);
});

const edits = fc.array(
  fc.record({
    title: fc.constantFrom('A', 'B', 'C', 'D'),
    undoGroup: fc.constantFrom(undefined, 'one', 'two'),
  }),
  { maxLength: 30 },
);

test('undoing all restores the first document itself, redoing all the last one', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const editor = createEditor(map);
      for (const { title, undoGroup } of list)
        editor.dispatch(setTitle(title), undoGroup ? { undoGroup } : {});
      const { document: last, history } = editor.store.getState();
      const steps = history.past.length;
      for (let count = 0; count < steps; count += 1) editor.undo();
      expect(editor.store.getState().document).toBe(map);
      for (let count = 0; count < steps; count += 1) editor.redo();
      expect(editor.store.getState().document).toBe(last);
      expect(editor.store.getState().history.future).toEqual([]);
    }),
  );
});

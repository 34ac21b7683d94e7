import { expect, test } from 'vitest';
import { makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { createEditor } from '../../../editor/createEditor';
import { selectionOf } from '../../../editor/selection';
import { addPasted, stepBefore } from './addPasted';

function line(...names: string[]): MapDocument {
  const steps = names.map((name) => makeStep({ id: name, name }));
  const flows = names
    .slice(1)
    .map((name, at) => makeForward({ id: `f${at}`, from: names[at] ?? '', to: name }));
  return makeMap({ id: 'part', title: '', steps, flows });
}

function ways({ steps, flows }: MapDocument): readonly string[] {
  const name = (id: string) => steps.find((step) => step.id === id)?.name;
  return flows.map(({ from, to }) => `${name(from)}${name(to)}`).toSorted();
}

test('a paste comes in behind the last selected step, else behind the end of the stream', () => {
  const map = line('a', 'b', 'c');
  expect(stepBefore(map, new Set(['a', 'b']))).toBe('b');
  expect(stepBefore(map, new Set())).toBe('c');
  expect(stepBefore(line(), new Set())).toBeNull();
});

test('pasted steps are joined to what is there, and selected', async () => {
  const editor = createEditor(line('a', 'b', 'c'));
  editor.select(selectionOf(['a']));
  expect(await addPasted(editor, line('x', 'y'), 'after')).toBe(true);
  expect(ways(editor.store.getState().document)).toEqual(['ax', 'bc', 'xy', 'yb']);
  expect(editor.store.getState().selection.steps.size).toBe(2);
});

test('replacing leaves nothing of the old stream but what the map says of itself, and is one step of undo', async () => {
  const editor = createEditor(leanEnterprise);
  expect(await addPasted(editor, line('x', 'y'), 'replace')).toBe(true);
  const { document } = editor.store.getState();
  expect(document).toMatchObject({
    title: leanEnterprise.title,
    calendar: leanEnterprise.calendar,
    lanes: [],
  });
  expect(ways(document)).toEqual(['xy']);
  editor.undo();
  expect(editor.store.getState().document).toEqual(leanEnterprise);
});

test('a map that may only be looked at takes nothing', async () => {
  const editor = createEditor(line('a'), { readOnly: true });
  expect(await addPasted(editor, line('x'), 'after')).toBe(false);
});

test('thousands of steps come in as few do, on what the map has become meanwhile', async () => {
  const editor = createEditor(line('a', 'b'));
  const names = Array.from({ length: 600 }, (_, at) => `x${at}`);
  const brought = addPasted(editor, line(...names), 'after');
  editor.dispatch({ kind: 'setTitle', title: 'Meanwhile' });
  expect(await brought).toBe(true);
  const { document, selection } = editor.store.getState();
  expect(document.title).toBe('Meanwhile');
  expect(document.steps.map(({ name }) => name)).toEqual(['a', 'b', ...names]);
  expect(selection.steps.size).toBe(600);
  editor.undo();
  expect(editor.store.getState().document.steps).toHaveLength(2);
});

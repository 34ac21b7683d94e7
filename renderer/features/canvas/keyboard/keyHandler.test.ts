import type { KeyboardEvent } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { makeForward } from '#shared/model/flow';
import { makeImprovement } from '#shared/model/improvement';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { words } from '#shared/text/words';
import { createEditor } from '../../../editor/createEditor';
import { letterKeys } from '../../../editor/letterKeys';
import { selectionOf } from '../../../editor/selection';
import { createCanvasStore } from '../canvasStore';
import { canvasCommands } from '../commands/canvasCommands';
import { keyHandler } from './keyHandler';

const document = makeMap({
  id: 'm',
  title: '',
  steps: ['a', 'b', 'c'].map((id) => makeStep({ id, name: id.toUpperCase() })),
  flows: [makeForward({ id: 'ab', from: 'a', to: 'b' }), makeForward({ id: 'bc', from: 'b', to: 'c' })],
});

function open(map = document) {
  const editor = createEditor(map);
  const store = createCanvasStore();
  const commands = canvasCommands(editor, store, words('en'), {
    reveal: () => {},
    revealBox: () => {},
    focus: () => {},
  });
  const handle = keyHandler({ editor, store, commands, isOverview: () => false });
  const target = {};
  function press(key: string, modifiers: Partial<KeyboardEvent> = {}): boolean {
    let taken = false;
    const event = {
      key,
      code: '',
      target,
      currentTarget: target,
      ...modifiers,
      preventDefault: () => {
        taken = true;
      },
      stopPropagation: () => {},
    };
    handle(event as unknown as KeyboardEvent);
    return taken;
  }
  commands.activate('b');
  const nameOf = (id: string) => editor.store.getState().document.steps.find((step) => step.id === id)?.name;
  return { editor, store, press, nameOf };
}

beforeEach(() => letterKeys.setState({ on: true }));

test('typing on a selected step begins its new name, and Escape brings the old one back', () => {
  const { store, press, nameOf } = open();
  expect(press('R')).toBe(true);
  expect(nameOf('b')).toBe('R');
  expect(store.getState().editing).toMatchObject({ step: 'b', before: 'B', typed: true });
});

test('S, then P or A, splits the way; S and anything else begins a name', () => {
  const parallel = open();
  parallel.press('s');
  expect(parallel.store.getState().splitting).toBe('b');
  parallel.press('p');
  expect(parallel.editor.store.getState().document.steps).toHaveLength(4);

  const other = open();
  other.press('s');
  other.press('e');
  expect(other.store.getState().splitting).toBeNull();
  expect(other.nameOf('b')).toBe('se');
});

test('C and a letter that means nothing there begins a name', () => {
  const { press, nameOf } = open();
  press('c');
  press('o');
  expect(nameOf('b')).toBe('co');
});

test('without letter keys every letter begins a name', () => {
  letterKeys.setState({ on: false });
  const { store, press, nameOf } = open();
  press('s');
  expect(store.getState().splitting).toBeNull();
  expect(nameOf('b')).toBe('s');
});

test('I on a selected flow puts a step there', () => {
  const { editor, press } = open();
  editor.select(selectionOf([], ['ab']));
  press('i');
  expect(editor.store.getState().document.flows.map(({ from, to }) => `${from}>${to}`)[0]).toMatch(/^a>s-/);
});

test('Ctrl+D duplicates, and keys of the window pass', () => {
  const { editor, press } = open();
  press('d', { ctrlKey: true });
  expect(editor.store.getState().document.steps.map(({ name }) => name)).toEqual(['A', 'B', 'B', 'C']);
  expect(press('?')).toBe(false);
  expect(press('1', { shiftKey: true, code: 'Digit1' })).toBe(false);
});

test('Alt, Shift and an arrow move through the stream, and over the map what was placed by hand', () => {
  const { editor, press } = open();
  press('ArrowLeft', { altKey: true, shiftKey: true });
  expect(editor.store.getState().document.steps.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  editor.dispatch({ kind: 'editStep', id: 'b', patch: { place: { x: 100, y: 400 } } });
  press('ArrowDown', { altKey: true, shiftKey: true });
  expect(editor.store.getState().document.steps[0]?.place).toEqual({ x: 100, y: 416 });
});

test('arrows reach the customer and the improvements of a step, Enter their field, and Escape the step', () => {
  const improvements = [makeImprovement({ id: 'i', title: 'Faster', step: 'c' })];
  const { editor, store, press } = open({ ...document, customer: 'Shops', improvements });
  press('End');
  press('ArrowRight');
  expect(store.getState()).toMatchObject({ active: 'c', landmark: { kind: 'customer', of: 'c' } });
  expect(editor.store.getState().selection.steps.size).toBe(0);
  press('Enter');
  expect(editor.store.getState().fieldRequest).toMatchObject({ field: 'customer' });
  press('Escape');
  expect(store.getState()).toMatchObject({ active: 'c', landmark: null });
  press('ArrowDown');
  press('Enter');
  expect(editor.store.getState().fieldRequest).toEqual({ of: 'i', panel: 'improvements', field: 'title' });
  expect([...editor.store.getState().selection.steps]).toEqual(['c']);
});

test('on what is no step, no key changes the step that it stands at', () => {
  const improvements = [makeImprovement({ id: 'i', title: 'Faster', step: 'b' })];
  const { editor, press } = open({ ...document, improvements });
  const before = editor.store.getState().document;
  press('ArrowDown');
  press('Delete');
  press('x');
  press('c');
  press('ArrowRight', { altKey: true, shiftKey: true });
  expect(editor.store.getState().document).toBe(before);
});

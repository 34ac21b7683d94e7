import type { KeyboardEvent } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { makeForward } from '#shared/model/flow';
import { makeImprovement } from '#shared/model/improvement';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { words } from '#shared/text/words';
import { createEditor } from '../../../editor/createEditor';
import { letterKeys } from '../../../editor/keys/letterKeys';
import { createCanvasStore } from '../canvasStore';
import { canvasCommands } from '../commands/canvasCommands';
import { keyHandler, scopeOfMap } from './keyHandler';

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
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      altKey: false,
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
  const scope = () => scopeOfMap({ editor, store });
  const nameOf = (id: string) => editor.store.getState().document.steps.find((step) => step.id === id)?.name;
  return { editor, store, commands, press, nameOf, scope };
}

beforeEach(() => letterKeys.setState({ on: true }));

test('typing on a selected step begins its new name, and Escape brings the old one back', () => {
  const { store, press, nameOf } = open();
  expect(press('R')).toBe(true);
  expect(nameOf('b')).toBe('R');
  expect(store.getState().editing).toMatchObject({ step: 'b', before: 'B', typed: true });
});

test('while a step is split, P or A says into what, and anything else begins a name', () => {
  const parallel = open();
  parallel.commands.beginSplit('b');
  expect(parallel.scope()).toBe('splitting');
  expect(parallel.press('p')).toBe(true);
  expect(parallel.editor.store.getState().document.steps).toHaveLength(4);

  const other = open();
  other.commands.beginSplit('b');
  other.press('e');
  expect(other.store.getState().splitting).toBeNull();
  expect(other.nameOf('b')).toBe('se');
});

test('a key that leads elsewhere gives the split up', () => {
  const { store, commands, press, scope } = open();
  commands.beginSplit('b');
  expect(press('Shift')).toBe(false);
  expect(scope()).toBe('splitting');
  expect(press('ArrowRight')).toBe(true);
  expect(scope()).toBe('map');
  expect(store.getState().active).toBe('c');
});

test('while an arrow is drawn, a letter begins a name until an end is proposed', () => {
  const named = open();
  named.commands.beginConnect('b');
  expect(named.scope()).toBe('connecting');
  named.press('r');
  expect(named.nameOf('b')).toBe('cr');

  const drawn = open();
  drawn.commands.beginConnect('c');
  drawn.press('ArrowLeft');
  drawn.press('r');
  expect(drawn.editor.store.getState().document.flows.at(-1)).toMatchObject({ kind: 'rework', to: 'b' });
});

test('without letter keys every letter begins a name, also of a step that is being split', () => {
  letterKeys.setState({ on: false });
  const { commands, press, nameOf } = open();
  press('s');
  expect(nameOf('b')).toBe('s');
  commands.beginSplit('c');
  press('p');
  expect(nameOf('c')).toBe('sp');
});

test('what actions of the map and of the window do is left to them', () => {
  const { press, editor } = open();
  const before = editor.store.getState().document;
  expect(press('d', { ctrlKey: true })).toBe(false);
  expect(press('ArrowRight', { ctrlKey: true })).toBe(false);
  expect(press('?')).toBe(false);
  expect(press('1', { shiftKey: true, code: 'Digit1' })).toBe(false);
  expect(press('Delete')).toBe(false);
  expect(editor.store.getState().document).toBe(before);
});

test('Alt, Shift and an arrow move through the stream, and over the map what was placed by hand', () => {
  const { editor, commands, press } = open();
  commands.move('b', 'left');
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

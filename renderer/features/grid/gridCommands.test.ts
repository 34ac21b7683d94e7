import { expect, test, vi } from 'vitest';
import { editStep } from '#shared/commands/steps/editStep';
import { makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { words } from '#shared/text/words';
import { createEditor } from '../../editor/createEditor';
import type { ColumnId } from './columns/column';
import { gridCommands } from './gridCommands';
import { gridStoreOf, newRow } from './gridStore';

const two = makeMap({
  id: 'm',
  title: 'Orders',
  steps: [makeStep({ id: 'a', name: 'Take', processTime: '2h' }), makeStep({ id: 'b', name: 'Pack' })],
  flows: [makeForward({ id: 'f', from: 'a', to: 'b' })],
});

function open(document: MapDocument = two) {
  const editor = createEditor(document);
  const store = gridStoreOf(editor);
  const commands = gridCommands({ editor, store, words: words('en') });
  const now = () => editor.store.getState().document;
  return {
    editor,
    store,
    commands,
    now,
    names: () => now().steps.map(({ name }) => name),
    undos: () => editor.store.getState().history.past.length,
    /** Types a text into a cell, key by key, without leaving it. */
    type(row: string, column: ColumnId, text: string): void {
      commands.activate({ row, column });
      commands.begin(true);
      for (let end = 1; end <= text.length; end += 1) commands.type(text.slice(0, end));
    },
  };
}

test('line by line, each one step of undo, the stream grows at its end', () => {
  const grid = open(makeMap({ id: 'm', title: '' }));
  for (const line of ['Take 1h', 'Pack 2h / 1d', 'Send']) {
    grid.type(newRow, 'name', line);
    grid.commands.enter(false);
  }
  expect(grid.names()).toEqual(['Take', 'Pack', 'Send']);
  expect(grid.now().flows.map(({ from, to }) => [from, to])).toEqual([
    [grid.now().steps[0]?.id, grid.now().steps[1]?.id],
    [grid.now().steps[1]?.id, grid.now().steps[2]?.id],
  ]);
  expect(grid.undos()).toBe(3);
  expect(grid.store.getState().active).toEqual({ row: newRow, column: 'name' });
});

test('a figure counts with every key, and the cell is one step of undo', () => {
  const grid = open();
  grid.type('a', 'processTime', '30m');
  expect(grid.now().steps[0]?.processTime).toBe('30m');
  grid.commands.enter(false);
  expect(grid.undos()).toBe(1);
  grid.editor.undo();
  expect(grid.now()).toEqual(two);
});

test('a key in a cell is checked once and carried out once', () => {
  const grid = open();
  grid.type('a', 'processTime', '3');
  const refuse = vi.spyOn(editStep, 'refuse');
  const change = vi.spyOn(editStep, 'change');
  grid.commands.type('30');
  grid.commands.type('30m');
  expect(grid.now().steps[0]?.processTime).toBe('30m');
  expect([refuse.mock.calls.length, change.mock.calls.length]).toEqual([2, 2]);
  vi.restoreAllMocks();
});

test('what is typed and given up was never there', () => {
  const grid = open();
  grid.type('a', 'processTime', '30m');
  grid.commands.cancel();
  expect(grid.now()).toEqual(two);
  expect(grid.undos()).toBe(0);
});

test('a wrong text keeps the old value in the document and itself in the cell', () => {
  const grid = open();
  grid.type('a', 'processTime', '4 dayz');
  grid.commands.tab(false);
  expect(grid.now()).toEqual(two);
  expect(grid.undos()).toBe(0);
  expect(grid.commands.wrongAt({ row: 'a', column: 'processTime' })).toMatchObject({ text: '4 dayz' });
  // Once the value is changed elsewhere, the wrong text is out of date.
  grid.editor.dispatch({ kind: 'editStep', id: 'a', patch: { processTime: '3h' } });
  expect(grid.commands.wrongAt({ row: 'a', column: 'processTime' })).toBeNull();
});

test('a wrong figure in the last row adds no step', () => {
  const grid = open();
  grid.type(newRow, 'processTime', 'soon');
  grid.commands.enter(false);
  expect(grid.now()).toBe(two);
  expect(grid.commands.wrongAt({ row: newRow, column: 'processTime' })?.text).toBe('soon');
  expect(grid.store.getState().active.row).toBe(newRow);
});

test('a step put between is one step of undo with its name, and Escape takes it away', () => {
  const grid = open();
  grid.commands.activate({ row: 'a', column: 'people' });
  grid.commands.insertBelow();
  grid.commands.type('Check 1h');
  grid.commands.enter(false);
  expect(grid.names()).toEqual(['Take', 'Check', 'Pack']);
  expect(grid.undos()).toBe(1);
  grid.editor.undo();
  expect(grid.now()).toEqual(two);
  grid.commands.activate({ row: 'a', column: 'name' });
  grid.commands.insertBelow();
  grid.commands.cancel();
  expect(grid.now()).toEqual(two);
});

test('Tab goes from cell to cell, and Enter back to where the row of Tabs began', () => {
  const grid = open();
  grid.type('a', 'processTime', '1h');
  grid.commands.tab(false);
  expect(grid.store.getState().active.column).toBe('waitTime');
  grid.commands.begin(true);
  grid.commands.type('1d');
  grid.commands.enter(false);
  expect(grid.store.getState().active).toEqual({ row: 'b', column: 'processTime' });
});

test('one cell is pasted into the whole range, and filling down takes the row above', () => {
  const grid = open();
  grid.commands.activate({ row: 'a', column: 'team' });
  grid.commands.activate({ row: 'b', column: 'team' }, { extend: true });
  grid.commands.paste('Sales');
  expect(grid.now().steps.map(({ team }) => team)).toEqual(['Sales', 'Sales']);
  grid.commands.activate({ row: 'b', column: 'processTime' });
  grid.commands.fillDown();
  expect(grid.now().steps[1]?.processTime).toBe('2h');
  expect(grid.undos()).toBe(2);
});

test('rows taken out leave the stream joined and the keyboard on what stands there', () => {
  const grid = open();
  grid.commands.activate({ row: 'a', column: 'people' });
  grid.commands.removeRows();
  expect(grid.names()).toEqual(['Pack']);
  expect(grid.store.getState().active).toEqual({ row: 'b', column: 'people' });
});

test('who may only look changes nothing', () => {
  const editor = createEditor(two, { readOnly: true });
  const store = gridStoreOf(editor);
  const commands = gridCommands({ editor, store, words: words('en') });
  expect(commands.begin(true)).toBe(false);
  commands.paste('2h');
  commands.clear();
  commands.removeRows();
  expect(editor.store.getState().document).toBe(two);
});

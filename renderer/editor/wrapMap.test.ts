import { afterEach, expect, test } from 'vitest';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { createEditor, type Editor } from './createEditor';
import { mapShows } from './mapShows';
import { wrapMap } from './wrapMap';

const room = { width: 1200, height: 700 };

function chain(count: number) {
  const steps = Array.from({ length: count }, (_, at) => makeStep({ id: `s${at}`, name: `Step ${at}` }));
  const flows = steps
    .slice(1)
    .map(({ id }, at) => makeForward({ id: `f${at}`, from: steps[at]?.id ?? '', to: id }));
  return makeMap({ id: 'chain', title: '', steps, flows });
}

function rows(editor: Editor): readonly number[] {
  const { wrapped } = editor.store.getState().derived.layout();
  return wrapped?.rows.map(({ columns }) => columns) ?? [];
}

afterEach(() => mapShows.setState({ rows: 'auto' }));

test('a map stands in one row until it is wrapped for a room', () => {
  const editor = createEditor(chain(20));
  expect(rows(editor)).toEqual([]);
  wrapMap(editor, room);
  expect(rows(editor).length).toBeGreaterThan(1);
});

test('rows stay while the map is edited, also by undo, and are new when they are asked for', () => {
  const editor = createEditor(chain(12));
  mapShows.setState({ rows: 2 });
  wrapMap(editor, room);
  expect(rows(editor)).toEqual([6, 6]);
  editor.dispatch({ kind: 'removeStep', id: 's1' });
  expect(rows(editor)).toEqual([5, 6]);
  editor.undo();
  expect(rows(editor)).toEqual([6, 6]);
  mapShows.setState({ rows: 3 });
  expect(rows(editor)).toEqual([6, 6]);
  wrapMap(editor, room);
  expect(rows(editor)).toEqual([4, 4, 4]);
});

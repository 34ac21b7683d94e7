import { expect, test } from 'vitest';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { words } from '#shared/text/words';
import { createEditor } from '../../editor/createEditor';
import type { ActionContext, ActionId } from '../actions/action';
import { contextInLibrary } from '../actions/context.testing';
import { actions } from '../actions/registry';
import { entriesFor } from './entries';

const said = words('en');
const map = makeMap({
  id: 'm',
  title: 'Orders',
  steps: [makeStep({ id: 's1', name: 'Undo the damage', team: 'Repair' }), makeStep({ id: 's2', name: '' })],
});

function onMap(): ActionContext {
  return { ...contextInLibrary(), editor: createEditor(map) };
}

function found(query: string, context: ActionContext, recent: readonly ActionId[] = []) {
  return entriesFor(actions, context, said, { query, recent });
}

test('without a query every action is there, with words of its own', () => {
  const entries = found('', onMap());
  expect(entries.map((entry) => entry.action).toSorted()).toEqual(actions.map(({ id }) => id).toSorted());
  expect(new Set(entries.map((entry) => entry.label)).size).toBe(actions.length);
});

test('what was used last stands first', () => {
  const entries = found('', onMap(), ['zoomOut', 'selectAll']);
  expect(entries.slice(0, 2).map((entry) => entry.action)).toEqual(['zoomOut', 'selectAll']);
});

test('what was used last does not overtake what answers better', () => {
  expect(found('redo', onMap(), ['zoomOut'])[0]?.action).not.toBe('zoomOut');
});

test('what cannot be done says why, and stands below what can', () => {
  const entries = found('', contextInLibrary());
  const hindered = entries.map((entry) => entry.disabledReason !== null);
  expect(hindered).toEqual(hindered.toSorted((one, other) => Number(one) - Number(other)));
  expect(entries.find((entry) => entry.action === 'fit')?.disabledReason).toBe(
    said.app.disabledReasons.noMap,
  );
  const undo = found('undo', onMap()).find((entry) => entry.action === 'undo');
  expect(undo?.disabledReason).toBe(said.app.disabledReasons.nothingToUndo);
});

test('steps are found by their names, and say where they belong', () => {
  const step = found('damage', onMap()).find((entry) => entry.id === 'step-s1');
  expect(step).toMatchObject({ label: said.palette.goTo('Undo the damage'), place: 'Repair', action: null });
});

test('a key is shown as the system writes it', () => {
  expect(found('undo', onMap()).find((entry) => entry.action === 'undo')?.keys).toBe('Ctrl+Z');
});

import { expect, test } from 'vitest';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { words } from '#shared/text/words';
import { createEditor } from '../../editor/createEditor';
import { isCharacterKey } from '../../editor/keys/chord';
import { selectionOf } from '../../editor/selection';
import type { Action, ActionContext, ActionId } from './action';
import { contextInLibrary } from './context.testing';
import { actions } from './registry';

const map = makeMap({ id: 'm', title: 'Orders', steps: [makeStep({ id: 's1', name: 'Take' })] });

function action(id: ActionId): Action {
  const found = actions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no action ${id}`);
  return found;
}

function disabledReasons(context: ActionContext) {
  return actions.flatMap((one) => one.disabledReason(context) ?? []);
}

test('every title belongs to an action, and every action has one', () => {
  expect(actions.map(({ id }) => id).toSorted()).toEqual(Object.keys(words('en').app.actions).toSorted());
});

test('what cannot be done has a reason in words', () => {
  const reasons = Object.keys(words('en').app.disabledReasons);
  const locked = createEditor(map, { readOnly: true });
  const asked = [
    ...disabledReasons(contextInLibrary()),
    ...disabledReasons({ ...contextInLibrary(), editor: createEditor(map) }),
    ...disabledReasons({ ...contextInLibrary(), editor: locked }),
  ];
  expect(asked.filter((disabledReason) => !reasons.includes(disabledReason))).toEqual([]);
  expect(new Set(asked).size).toBeGreaterThan(3);
});

test('nothing that changes the map can be done where it can only be looked at', () => {
  const editor = createEditor(map, { readOnly: true });
  editor.select(selectionOf(['s1']));
  const context = { ...contextInLibrary(), editor };
  for (const id of ['undo', 'redo', 'delete', 'editName', 'rename', 'addNext', 'connect'] as const)
    expect(action(id).disabledReason(context), id).toBe('readOnly');
});

test('keys that are a mere character are known, so that they can be switched off', () => {
  const characters = actions.filter(({ keys }) => keys.some(isCharacterKey)).map(({ id }) => id);
  expect(characters).toEqual(expect.arrayContaining(['fit', 'fitSelection', 'connect', 'keys']));
  expect(characters).not.toContain('undo');
});

test('an action offered on a step works on the one step that is selected', () => {
  const editor = createEditor(map);
  const context = { ...contextInLibrary(), editor };
  expect(action('editName').disabledReason(context)).toBe('notOneStep');
  editor.select(selectionOf(['s1']));
  expect(action('editName').disabledReason(context)).toBeNull();
});

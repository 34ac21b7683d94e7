import { expect, test } from 'vitest';
import { menuModelSchema } from '#shared/bridge/menuModel';
import { makeMap } from '#shared/model/mapDocument';
import { words } from '#shared/text/words';
import { createEditor } from '../../editor/createEditor';
import { accelerator } from '../../editor/keys/chord';
import type { ActionContext } from './action';
import { contextInLibrary } from './context.testing';
import { nativeMenu } from './nativeMenu';
import { actions } from './registry';

const inLibrary = contextInLibrary();

function itemsById(context: ActionContext) {
  const sections = nativeMenu(actions, context, words('en'));
  return new Map(
    sections.flatMap((section) =>
      section.items.flatMap((item) => (item.kind === 'action' ? [[item.id, item] as const] : [])),
    ),
  );
}

test('the menu is one that the shell accepts', () => {
  expect(menuModelSchema.safeParse(nativeMenu(actions, inLibrary, words('en'))).error).toBeUndefined();
});

test('every action stands in the menu once, under its words', () => {
  const items = itemsById(inLibrary);
  expect(actions.map((action) => items.get(action.id)?.label)).toEqual(
    actions.map((action) => words('en').app.actions[action.id]),
  );
  expect(items.size).toBe(actions.length);
});

test('no two actions listen to the same keys', () => {
  const keys = actions.flatMap((action) => action.keys.map(accelerator));
  expect(new Set(keys).size).toBe(keys.length);
});

test('actions of the map can be chosen when a map is open', () => {
  const editor = createEditor(makeMap({ id: 'm', title: 'Orders' }));
  expect(itemsById(inLibrary).get('saveVsmap')?.enabled).toBe(false);
  expect(itemsById({ ...inLibrary, editor }).get('saveVsmap')?.enabled).toBe(true);
  expect(itemsById({ ...inLibrary, editor }).get('undo')?.enabled).toBe(false);
  editor.dispatch({ kind: 'setTitle', title: 'Returns' });
  expect(itemsById({ ...inLibrary, editor }).get('undo')?.enabled).toBe(true);
});

test('the chosen colours are ticked', () => {
  const items = itemsById(inLibrary);
  expect(['themeSystem', 'themeLight', 'themeDark'].map((id) => items.get(id)?.checked)).toEqual([
    false,
    false,
    true,
  ]);
});

import { expect, test } from 'vitest';
import { bridgeLimits } from './limits';
import { menuModelSchema } from './menuModel';

const save = {
  kind: 'action',
  id: 'save',
  label: 'Save',
  accelerator: 'CmdOrCtrl+S',
  enabled: true,
  checked: null,
};

function isModel(...items: unknown[]): boolean {
  return menuModelSchema.safeParse([{ place: 'file', label: 'File', items }]).success;
}

test('actions, separators and one level of submenus make a menu', () => {
  const submenu = { kind: 'submenu', label: 'Export', items: [save, { kind: 'separator' }] };
  expect(isModel(save, { kind: 'separator' }, submenu)).toBe(true);
  expect(isModel({ ...submenu, items: [submenu] })).toBe(false);
});

test.each([
  'CmdOrCtrl+S',
  'CmdOrCtrl+Shift+Z',
  'F5',
  'Delete',
  'Alt+Left',
  'CmdOrCtrl+Plus',
  'CmdOrCtrl+-',
  'Shift+1',
  '?',
])('%s is a key', (accelerator) => {
  expect(isModel({ ...save, accelerator })).toBe(true);
});

test.each(['', 'CmdOrCtrl+', 'Ctrl S', 'Super+Q', 'Ctrl+Alt+Delete+X', 'CmdOrCtrl+\n'])(
  '%j is none',
  (accelerator) => {
    expect(isModel({ ...save, accelerator })).toBe(false);
  },
);

test('roles, clicks and other fields of the system are not for the page to set', () => {
  expect(isModel({ ...save, role: 'quit' })).toBe(false);
  expect(isModel({ ...save, click: 'x' })).toBe(false);
  expect(isModel({ kind: 'role', role: 'toggleDevTools' })).toBe(false);
});

test('sizes are bounded and every place is named once', () => {
  expect(isModel({ ...save, label: 'x'.repeat(bridgeLimits.labelLength + 1) })).toBe(false);
  expect(isModel(...Array(bridgeLimits.menuItems + 1).fill(save))).toBe(false);
  const file = { place: 'file', label: 'File', items: [] };
  expect(menuModelSchema.safeParse([file, file]).success).toBe(false);
  expect(menuModelSchema.safeParse([{ ...file, place: 'apple' }]).success).toBe(false);
});

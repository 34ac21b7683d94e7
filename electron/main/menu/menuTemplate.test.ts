import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import type { MenuModel } from '#shared/bridge/menuModel';
import { speakInShell } from '../shellWords';
import { menuTemplate } from './menuTemplate';

const linux = { platform: 'linux', isPackaged: true } as const;
const mac = { platform: 'darwin', isPackaged: true } as const;
const action = { kind: 'action', enabled: true, checked: null, accelerator: null } as const;

const model: MenuModel = [
  {
    place: 'file',
    label: 'File',
    items: [
      { ...action, id: 'save', label: 'Save & close', accelerator: 'CmdOrCtrl+S' },
      { kind: 'submenu', label: 'Export', items: [{ ...action, id: 'png', label: 'PNG', enabled: false }] },
    ],
  },
  { place: 'view', label: 'Look', items: [{ ...action, id: 'dark', label: 'Dark', checked: true }] },
];

function nothing(): void {
  // No item is chosen in these tests.
}

function items(menus: MenuItemConstructorOptions[], label: string): MenuItemConstructorOptions[] {
  const submenu = menus.find((menu) => menu.label === label)?.submenu;
  if (!Array.isArray(submenu)) throw new Error(`There is no menu "${label}".`);
  return submenu;
}

test('actions of the page stand before what every program has', () => {
  const file = items(menuTemplate(model, linux, nothing), 'File');
  expect(file.map((item) => item.label ?? item.type)).toEqual([
    'Save && close',
    'Export',
    'separator',
    'Exit',
  ]);
});

test('an item says its keys without listening for them, because the page does', () => {
  const save = items(menuTemplate(model, linux, nothing), 'File')[0];
  expect(save).toMatchObject({ accelerator: 'CmdOrCtrl+S', registerAccelerator: false });
});

test('choosing an item tells its id', () => {
  const chosen: string[] = [];
  const file = items(
    menuTemplate(model, linux, (id) => chosen.push(id)),
    'File',
  );
  const exported = file[1]?.submenu;
  if (!Array.isArray(exported)) throw new Error('There is no submenu.');
  for (const item of [file[0], exported[0]]) Reflect.apply(item?.click ?? nothing, undefined, []);
  expect(chosen).toEqual(['save', 'png']);
});

test('a switch shows its state, and what cannot be done now is disabled', () => {
  const menus = menuTemplate(model, linux, nothing);
  expect(items(menus, 'Look')[0]).toMatchObject({ type: 'checkbox', checked: true, enabled: true });
  expect(items(items(menus, 'File'), 'Export')[0]).toMatchObject({ id: 'png', enabled: false });
});

test('before the page has sent its actions there is a menu of what the system has', () => {
  const labels = menuTemplate([], linux, nothing).map((menu) => menu.label);
  expect(labels).toEqual(['File', 'Edit', 'View', 'Help']);
});

test('a Mac has its app menu first and its window menu before help', () => {
  const menus = menuTemplate(
    [{ place: 'help', label: 'Help', items: [{ ...action, id: 'keys', label: 'Keys' }] }],
    mac,
    nothing,
  );
  expect(menus.map((menu) => menu.label)).toEqual(['Millrace', 'File', 'Edit', 'View', 'Window', 'Help']);
  expect(items(menus, 'Millrace').some((item) => item.role === 'quit')).toBe(true);
});

test('developer tools are not offered in the packaged app', () => {
  function hasTools(isPackaged: boolean): boolean {
    const menus = menuTemplate([], { platform: 'linux', isPackaged }, nothing);
    return items(menus, 'View').some((item) => item.role === 'toggleDevTools');
  }
  expect(hasTools(true)).toBe(false);
  expect(hasTools(false)).toBe(true);
});

test('the system’s part of the menu speaks the language of the page', () => {
  speakInShell('de');
  const labels = JSON.stringify(menuTemplate([], mac, nothing));
  speakInShell('en');
  expect(labels).toContain('Millrace beenden');
  expect(labels).toContain('Ausschneiden');
});

import { expect } from '@playwright/test';
import type { MenuModel } from '#shared/bridge/menuModel';
import { test } from '../host/appTest';
import { shellPage } from './shellPage';

const model: MenuModel = [
  {
    place: 'file',
    label: 'File',
    items: [
      {
        kind: 'action',
        id: 'exportPng',
        label: 'Export PNG',
        accelerator: 'CmdOrCtrl+E',
        enabled: true,
        checked: null,
      },
      { kind: 'separator' },
      { kind: 'action', id: 'later', label: 'Later', accelerator: null, enabled: false, checked: null },
    ],
  },
];

test('before the page says anything the menu has what every program has', async ({ launch }) => {
  const app = await launch(shellPage);
  const roles = (await app.menu()).map(({ role }) => role?.toLowerCase());
  for (const role of ['cut', 'copy', 'paste', 'quit', 'togglefullscreen']) expect(roles).toContain(role);
});

test('an action of the page stands in the menu and comes back when it is chosen', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.page.evaluate((menu) => window.millrace.setMenu(menu), model);
  await expect
    .poll(async () => (await app.menu()).filter(({ id }) => id === 'exportPng' || id === 'later'))
    .toMatchObject([
      { id: 'exportPng', label: 'Export PNG', enabled: true },
      { id: 'later', enabled: false },
    ]);
  await app.chooseMenu('exportPng');
  await expect.poll(() => app.page.evaluate(() => window.noted.actions)).toEqual(['exportPng']);
});

test('a listener that was taken away hears nothing more', async ({ launch }) => {
  const app = await launch(shellPage);
  await app.page.evaluate((menu) => {
    const stop = window.millrace.onMenuAction((id) =>
      Reflect.apply(Array.prototype.push, window.noted.actions, [id]),
    );
    stop();
    window.millrace.setMenu(menu);
  }, model);
  await expect.poll(async () => (await app.menu()).some(({ id }) => id === 'exportPng')).toBe(true);
  await app.chooseMenu('exportPng');
  await app.chooseMenu('exportPng');
  // Only the page's own listener heard both.
  await expect.poll(() => app.page.evaluate(() => window.noted.actions)).toEqual(['exportPng', 'exportPng']);
});

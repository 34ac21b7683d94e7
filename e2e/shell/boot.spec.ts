import { expect } from '@playwright/test';
import { test } from '../host/appTest';
import { shellPage } from './shellPage';

test('the app starts with one window, on its own page', async ({ launch }) => {
  const app = await launch(shellPage);
  await expect(app.page.locator('h1')).toHaveText('Shell');
  expect(app.windowCount()).toBe(1);
  expect(app.page.url()).toBe(app.pageAddress);
});

test('the page has the bridge and no other power', async ({ launch }) => {
  const { page } = await launch(shellPage);
  const powers = await page.evaluate(() => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'standInMain'];
    const bridge = Reflect.get(window, 'millrace');
    return { bridge: Object.keys(bridge).sort(), found: names.filter((name) => name in window) };
  });
  expect(powers).toEqual({
    bridge: [
      'onMenuAction',
      'onOpenFile',
      'openMap',
      'ready',
      'saveFile',
      'setLanguage',
      'setMenu',
      'writeClipboard',
    ],
    found: [],
  });
});

test('the page cannot replace the bridge', async ({ launch }) => {
  const { page } = await launch(shellPage);
  const kept = await page.evaluate(() => {
    const before = Reflect.get(window, 'millrace');
    const replaced = [
      Reflect.set(window, 'millrace', {}),
      Reflect.set(before, 'openMap', () => null),
      Reflect.deleteProperty(window, 'millrace'),
    ];
    return { replaced, isSame: Reflect.get(window, 'millrace') === before };
  });
  expect(kept).toEqual({ replaced: [false, false, false], isSame: true });
});

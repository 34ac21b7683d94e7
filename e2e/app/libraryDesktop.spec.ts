import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { test } from '../host/appTest';
import { app, saveStatus, titleField } from './libraryPage';

test.describe.configure({ timeout: 60_000 });

test('on the desktop a map is saved through the dialog and opened again from the disk', async ({
  launch,
  folder,
}) => {
  const path = join(folder, 'Orders.vsmap');
  const first = await launch();
  await expect(titleField(first.page)).toHaveValue('Feature to production');
  await titleField(first.page).fill('Orders');
  await expect(saveStatus(first.page)).toHaveText(app.saving.saved);
  await first.answerSave(path);
  await first.page.keyboard.press('Control+s');
  await expect(first.page.getByText('Saved as “Orders.vsmap”.')).toBeVisible();
  expect(JSON.parse(await readFile(path, 'utf8')).map.title).toBe('Orders');
  await first.close();

  const second = await launch();
  await expect(titleField(second.page)).toHaveValue('Feature to production');
  await second.answerOpen(path);
  await second.page.keyboard.press('Control+o');
  await expect(titleField(second.page)).toHaveValue('Orders');
});

test('a file that the start names is opened', async ({ launch, folder }) => {
  const path = join(folder, 'Named.vsmap');
  const map = { id: 'named', title: 'Named at the start', steps: [], flows: [], lanes: [], notes: [] };
  const calendar = { hoursPerDay: 8, daysPerWeek: 5, weeksPerMonth: 4 };
  await writeFile(path, JSON.stringify({ format: 'vsmap', formatVersion: 1, map: { ...map, calendar } }));
  const { page } = await launch({ files: [path] });
  await expect(titleField(page)).toHaveValue('Named at the start');
});

test('the native menu has the actions, and follows what can be done', async ({ launch }) => {
  const desktop = await launch();
  await expect(titleField(desktop.page)).toHaveValue('Feature to production');
  const entry = async (label: string) => (await desktop.menu()).find((item) => item.label === label);
  await expect.poll(async () => (await entry(app.actions.undo))?.enabled).toBe(false);
  await titleField(desktop.page).fill('Orders');
  await expect.poll(async () => (await entry(app.actions.undo))?.enabled).toBe(true);
  const undo = await entry(app.actions.undo);
  await desktop.chooseMenu(undo?.id ?? '');
  await expect(titleField(desktop.page)).toHaveValue('Feature to production');
});

test('the menu removes nothing behind the slides, and in a field it means the text', async ({ launch }) => {
  const desktop = await launch();
  const { page } = desktop;
  const boxes = page.locator('.react-flow__node');
  const isOffered = async (id: string) => (await desktop.menu()).find((item) => item.id === id)?.enabled;
  await boxes.first().click();
  const before = await boxes.count();
  await expect.poll(() => isOffered('delete')).toBe(true);

  await titleField(page).fill('Orders and returns');
  await desktop.chooseMenu('selectAll');
  // The menu of the system is not waited for by the keyboard.
  const selected = () => titleField(page).evaluate(() => getSelection()?.toString());
  await expect.poll(selected).toBe('Orders and returns');
  await page.keyboard.type('Orders');
  await expect(titleField(page)).toHaveValue('Orders');
  await titleField(page).press('Shift+Home');
  await desktop.chooseMenu('delete');
  await expect(titleField(page)).toHaveValue('');
  await expect(boxes).toHaveCount(before);

  await boxes.first().click();
  await page.keyboard.press('F5');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect.poll(() => isOffered('delete')).toBe(false);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(boxes).toHaveCount(before);
  await expect.poll(() => isOffered('delete')).toBe(true);
  await desktop.chooseMenu('delete');
  await expect(boxes).toHaveCount(before - 1);
});

test('every kind of file that the app is built of is served, on the desktop and in the browser', async ({
  launch,
  request,
}) => {
  const names = await readdir(fileURLToPath(new URL('../../dist/renderer/assets/', import.meta.url)));
  const oneOfEach = [...new Map(names.map((name) => [extname(name), `assets/${name}`])).values()];
  expect(oneOfEach.length).toBeGreaterThan(4);
  for (const path of oneOfEach) expect((await request.get(path)).status(), path).toBe(200);
  const { page } = await launch();
  await expect(titleField(page)).toHaveValue('Feature to production');
  const statuses = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => `${path} ${(await fetch(`./${path}`)).status}`)),
    oneOfEach,
  );
  expect(statuses).toEqual(oneOfEach.map((path) => `${path} 200`));
});

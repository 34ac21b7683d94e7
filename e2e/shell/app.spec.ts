import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../host/appTest';

const sampleTitle = 'Feature to production';

/** Waits until the page shows a map of that title. */
async function shows(page: Page, title: string): Promise<void> {
  await expect(page.getByRole('textbox', { name: 'Map name' })).toHaveValue(title);
}

test('the built app runs under the shell without breaking its policy or reaching outside', async ({
  launch,
}) => {
  const app = await launch();
  await shows(app.page, sampleTitle);
  const complaints: string[] = [];
  app.page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  app.page.on('pageerror', (error) => complaints.push(String(error)));
  await app.page.reload();
  await shows(app.page, sampleTitle);
  await expect(app.page.getByText('9 weeks 3 days').first()).toBeVisible();
  expect(complaints).toEqual([]);
  expect(app.requestsOutside()).toEqual([]);
});

test('the native menu holds the actions of the app, and what cannot be done now is disabled', async ({
  launch,
}) => {
  const app = await launch();
  await expect
    .poll(async () => (await app.menu()).filter(({ id }) => id === 'newMap' || id === 'undo'))
    .toMatchObject([
      { id: 'newMap', enabled: true },
      { id: 'undo', enabled: false },
    ]);
});

test('saving from the menu writes the map, and the file opens as that map', async ({ launch, folder }) => {
  const first = await launch();
  await shows(first.page, sampleTitle);
  const path = join(folder, 'sample.vsmap');
  await first.answerSave(path);
  await first.chooseMenu('saveVsmap');
  await expect.poll(() => readdir(folder)).toEqual(['sample.vsmap']);
  const text = await readFile(path, 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'vsmap', map: { title: sampleTitle } });

  await writeFile(join(folder, 'renamed.vsmap'), text.replace(sampleTitle, 'Idea to shelf'));
  const second = await launch({ files: [join(folder, 'renamed.vsmap')] });
  await shows(second.page, 'Idea to shelf');
  await expect(second.page.getByText('9 weeks 3 days').first()).toBeVisible();
});

test('pictures from the menu are what they say they are', async ({ launch, folder }) => {
  const app = await launch();
  await shows(app.page, sampleTitle);
  await app.answerSave(join(folder, 'map.png'));
  await app.chooseMenu('exportPng');
  await expect.poll(() => readdir(folder)).toEqual(['map.png']);
  expect((await readFile(join(folder, 'map.png'))).toString('latin1', 1, 4)).toBe('PNG');
  await app.answerSave(join(folder, 'map.svg'));
  await app.chooseMenu('exportSvg');
  await expect.poll(() => readdir(folder)).toEqual(['map.png', 'map.svg']);
  expect(await readFile(join(folder, 'map.svg'), 'utf8')).toContain('Release planning');
});

test('a file opened from the menu becomes a map of the library', async ({ launch, folder }) => {
  const app = await launch();
  await shows(app.page, sampleTitle);
  const path = join(folder, 'again.vsmap');
  await app.answerSave(path);
  await app.chooseMenu('saveVsmap');
  await expect.poll(() => readdir(folder)).toEqual(['again.vsmap']);
  await writeFile(path, (await readFile(path, 'utf8')).replace(sampleTitle, 'Idea to shelf'));
  await app.answerOpen(path);
  await app.chooseMenu('openFile');
  await shows(app.page, 'Idea to shelf');
});

test('a save that fails says so in words', async ({ launch, folder }) => {
  const app = await launch();
  await shows(app.page, sampleTitle);
  await app.answerSave(join(folder, 'gone', 'map.vsmap'));
  await app.chooseMenu('saveVsmap');
  await expect(app.page.getByText('“map.vsmap” wasn’t saved: the folder no longer exists.')).toBeVisible();
});

test('the maps are there at the next start', async ({ launch, folder }) => {
  const profile = join(folder, 'profile');
  const first = await launch({ profile });
  await shows(first.page, sampleTitle);
  await first.page.getByRole('textbox', { name: 'Map name' }).fill('Kept over night');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible();
  await first.close();
  const second = await launch({ profile });
  await expect(second.page.getByText('Kept over night', { exact: true }).first()).toBeVisible();
  await expect(second.page.getByText(sampleTitle, { exact: true })).toHaveCount(0);
});

import { expect, type Page, test } from '@playwright/test';
import { readVsmap } from '#shared/file/readVsmap';
import { words } from '#shared/text/words';
import { bar, field, hold, longStream, openMap, step } from './editorPage';
import { app } from './libraryPage';
import { allowClipboard, exported, fillClipboard, paste, readClipboard } from './pastePage';
import { violations } from './violations';

/** More than are copied, pasted and listed at once. */
const many = 600;

const { palette, reading, inspector } = words('en');

test.beforeEach(({ context }) => allowClipboard(context));

async function copyAll(page: Page): Promise<void> {
  await step(page, 'Step 1').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
}

async function choose(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(palette.placeholder).fill(title);
  await page.keyboard.press('Enter');
}

test('many copied steps come back at once, and stand on the clipboard as tables a moment later', async ({
  page,
}) => {
  await openMap(page, longStream(many));
  const release = await hold(page, /fileWorker/);
  await copyAll(page);
  // The tables are still being made, and other programs would get the names.
  await expect.poll(async () => (await readClipboard(page))['text/plain']).toMatch(/^Step 1\nStep 2\n/);
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await exported(page)).steps.length).toBe(2 * many);
  const pasted = (await exported(page)).steps.map(({ id: _, ...rest }) => rest);
  expect(pasted.slice(many)).toEqual(pasted.slice(0, many));

  release();
  await expect.poll(async () => (await readClipboard(page))['text/plain']).toContain('Step 1\t1h\t1d');
  const forms = await readClipboard(page);
  expect(forms['text/html']).toContain('data-vsmap');
  expect(forms['web text/markdown']).toContain('| Step 600 |');
  const own = readVsmap(forms['web application/vnd.vsmap+json'] ?? '');
  expect(own.ok && own.value.document.steps).toHaveLength(many);
  expect(forms).not.toHaveProperty('image/png');
});

test('a picture of many steps takes its time, says so, and can be cancelled', async ({ page }) => {
  await openMap(page, longStream(many));
  await fillClipboard(page, { 'text/plain': 'as it was' });
  const release = await hold(page, /fileWorker/);
  await choose(page, app.actions.copyPicture);
  await expect(bar(page, paste.copying(many))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Control+.');
  await expect(bar(page, paste.copying(many))).toBeHidden();
  release();
  expect(await readClipboard(page)).toEqual({ 'text/plain': 'as it was' });

  await choose(page, app.actions.copyPicture);
  await expect(page.getByText(paste.copiedPicture)).toBeVisible({ timeout: 20_000 });
  expect((await readClipboard(page))['image/png']).toBe('PNG');
});

test('a paste of many steps says so and can be cancelled; then nothing has changed', async ({ page }) => {
  const count = 1_500;
  await openMap(page, longStream(count));
  await copyAll(page);
  await expect.poll(async () => (await readClipboard(page))['text/html']).toBeDefined();
  const release = await hold(page, /fileWorker/);
  await page.keyboard.press('Control+v');
  await expect(bar(page, paste.pasting)).toBeVisible();
  await page.keyboard.press('Control+.');
  await expect(bar(page, paste.pasting)).toBeHidden();
  release();
  expect((await exported(page)).steps).toHaveLength(count);
  await page.keyboard.press('Control+v');
  await expect.poll(async () => (await exported(page)).steps.length).toBe(2 * count);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await exported(page)).steps.length).toBe(count);
});

test('all steps are read in the list, and all can be connected to, however many', async ({ page }) => {
  await openMap(page, longStream(many));
  await page.keyboard.press('Control+Shift+l');
  const list = page.getByRole('dialog', { name: reading.title });
  await expect(list.locator('[aria-busy="false"] li[value]')).toHaveCount(many);
  await expect(list.locator('li[value]').last()).toContainText(`Step ${many}`);
  await page.keyboard.press('Escape');

  await step(page, 'Step 1').click();
  const connect = field(page, 'connectTo');
  // Whoever only walks over the map does not wait for a list of all steps.
  await expect(connect.locator('option')).toHaveText([inspector.step.connectChoose]);
  await connect.focus();
  await expect(connect.locator('option')).toHaveCount(many + 1);
  await connect.selectOption({ label: 'Step 600' });
  const { flows } = await exported(page);
  expect(flows.at(-1)).toMatchObject({ from: 's0', to: 's599' });
});

import { readFile } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { formatVersion } from '#shared/file/envelope';
import {
  app,
  bytesOf,
  cardTitles,
  dropFile,
  exchange,
  exportAs,
  openLibrary,
  openSample,
  saveStatus,
  titleField,
} from './libraryPage';

/** Another person's Millrace: a profile without any of these maps. */
async function elsewhere(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  await openLibrary(page);
  return page;
}

async function chooseFile(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  // Waiting for the chooser is asked of the page, keys go past it: without an answer of the page the key may come first.
  await page.evaluate(() => undefined);
  await page.keyboard.press('Control+o');
  await (await chooser).setFiles(file);
}

test('a map leaves as .vsmap, .svg and .png and opens elsewhere as the same map', async ({
  page,
  browser,
  baseURL,
}) => {
  await openSample(page);
  await titleField(page).fill('Orders <& "Returns"> \u202E');
  await expect(saveStatus(page)).toHaveText(app.saving.saved);
  const original = await bytesOf(await exportAs(page, 'vsmap'));
  for (const kind of ['vsmap', 'svg', 'png'] as const) {
    await test.step(kind, async () => {
      const download = await exportAs(page, kind);
      expect(download.suggestedFilename()).toBe(`Orders & Returns.${kind}`);
      const bytes = await bytesOf(download);

      const other = await elsewhere(browser, baseURL);
      await chooseFile(other, { name: `x.${kind}`, mimeType: 'application/octet-stream', buffer: bytes });
      await expect(titleField(other)).toHaveValue('Orders <& "Returns"> \u202E');
      const again = await bytesOf(await exportAs(other, 'vsmap'));
      expect(again.equals(original)).toBe(true);
      await other.context().close();
    });
  }
});

test('the sample leaves by keys, as a picture and as a drawing', async ({ page }) => {
  await openSample(page);
  await test.step('keys save a file too', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe('Feature to production.vsmap');
    expect((await readFile(await download.path(), 'utf8')).startsWith('{\n  "format": "vsmap"')).toBe(true);
  });
  await test.step('a PNG is twice as large as the drawing and shows more than paper', async () => {
    const svg = (await bytesOf(await exportAs(page, 'svg'))).toString();
    const png = await bytesOf(await exportAs(page, 'png'));
    const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    expect(png.readUInt32BE(16)).toBe(Math.ceil(Number(width) * 2));
    expect(png.readUInt32BE(20)).toBe(Math.ceil(Number(height) * 2));
    const colours = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
      pen?.drawImage(image, 0, 0);
      const { data } = pen?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      const found = new Set<string>();
      for (let at = 0; at < data.length; at += 4) found.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
      return [...found];
    }, png.toString('base64'));
    // The colours of print: work, wait, ink.
    for (const colour of ['11,110,110', '163,74,6', '21,27,35']) expect(colours).toContain(colour);
  });
  await test.step('the drawing has its texts as text', async () => {
    const svg = (await bytesOf(await exportAs(page, 'svg'))).toString();
    await page.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
    const texts = await page.locator('text').allTextContents();
    for (const text of ['Design approval', '3 w', 'Continuous Exploration']) expect(texts).toContain(text);
  });
});

test('a file dropped on the window is opened, also while a map is open', async ({
  page,
  browser,
  baseURL,
}) => {
  await openSample(page);
  await titleField(page).fill('Dropped');
  const bytes = await bytesOf(await exportAs(page, 'vsmap'));
  const other = await elsewhere(browser, baseURL);
  await dropFile(other, 'Dropped.vsmap', bytes);
  await expect(titleField(other)).toHaveValue('Dropped');
  await expect(other.getByText(exchange.opened('Dropped'))).toBeVisible();
  await other.context().close();
});

test('a file is read aside of the window, and in it where no worker can be had', async ({ page }) => {
  await openLibrary(page);
  const started = page.waitForEvent('worker', (worker) => worker.url().includes('fileWorker'));
  await dropFile(page, 'first.vsmap', Buffer.from(JSON.stringify(sound)));
  await expect(titleField(page)).toHaveValue('Broken');
  const worker = await started;
  await expect.poll(() => page.workers().includes(worker)).toBe(false);

  await page.route(/fileWorker/, (route) => route.abort());
  const second = { ...sound, map: { ...sound.map, id: 'm2', title: 'Second' } };
  await dropFile(page, 'second.vsmap', Buffer.from(JSON.stringify(second)));
  await expect(titleField(page)).toHaveValue('Second');
});

test('the same map opens once, another state of it as a copy', async ({ page }) => {
  await openSample(page);
  const before = await bytesOf(await exportAs(page, 'vsmap'));
  const address = page.url();
  await dropFile(page, 'same.vsmap', before);
  await expect(page.getByText(exchange.already('Feature to production'))).toBeVisible();
  expect(page.url()).toBe(address);

  await titleField(page).fill('Went on');
  await expect(saveStatus(page)).toHaveText(app.saving.saved);
  await dropFile(page, 'older.vsmap', before);
  await expect(page.getByText(exchange.openedCopy('Feature to production'))).toBeVisible();
  await expect(titleField(page)).toHaveValue('Feature to production');
  expect(page.url()).not.toBe(address);
  await page.getByRole('button', { name: app.backLabel }).click();
  await expect.poll(() => cardTitles(page)).toEqual(['Feature to production', 'Went on']);
});

test('a table of steps is opened as a map', async ({ page }) => {
  await openLibrary(page);
  await dropFile(page, 'Orders.csv', Buffer.from('name,processTime,waitTime\nTake,1h,2d\nShip,2h,1d\n'));
  await expect(titleField(page)).toHaveValue('Orders');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('3 hours of that is work');
});

const sound = {
  format: 'vsmap',
  formatVersion: 1,
  map: {
    id: 'm1',
    title: 'Broken',
    calendar: { hoursPerDay: 8, daysPerWeek: 5, weeksPerMonth: 4 },
    steps: [{ id: 's1', name: 'Take', processTime: '1h' }],
    flows: [],
  },
};

/** Files that are no maps, and a word of what must be said of each. */
const broken: readonly (readonly [name: string, content: string | Buffer, says: RegExp])[] = [
  ['empty.vsmap', '', /The file is empty/],
  ['cut.vsmap', '{"format":"vsmap",\n"formatVersion":1,', /line 2, column/],
  ['other.vsmap', '{"name":"package"}', /Not a map file/],
  ['newer.vsmap', JSON.stringify({ ...sound, formatVersion: 99, map: { steps: 7 } }), /format version 99/],
  ['picture.png', Buffer.from('89504e470d0a1a0a', 'hex'), /damaged|no map/],
  ['drawing.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', /no embedded map/],
  ['table.csv', 'name,processTime\nTake,soon\n', /Row 2.*soon/s],
  ['noise.bin', Buffer.from([0xff, 0xfe, 0x00, 0x80]), /opens .vsmap files/],
];

test('what is no map is refused with the reason, and nothing comes into the library', async ({ page }) => {
  await openLibrary(page);
  for (const [name, content, says] of broken) {
    await test.step(name, async () => {
      await dropFile(page, name, Buffer.from(content));
      const dialog = page.getByRole('dialog', { name: exchange.broken.heading(name) });
      await expect(dialog).toContainText(says);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      expect(await cardTitles(page)).toEqual(['Feature to production']);
    });
  }
});

test('a broken map says where, and opens as a repaired copy', async ({ page }) => {
  const steps = [...sound.map.steps, { id: 's2', name: 'Ship', processTime: 'soon' }];
  const flows = [{ id: 'f1', kind: 'forward', from: 's1', to: 'nowhere' }];
  const file = JSON.stringify({ ...sound, map: { ...sound.map, steps, flows } });
  await openLibrary(page);
  await dropFile(page, 'broken.vsmap', Buffer.from(file));
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('can’t read “soon” as a time');
  await expect(dialog).toContainText('leads to “nowhere”');
  await dialog.getByRole('button', { name: exchange.broken.openCopy }).click();
  await expect(titleField(page)).toHaveValue('Broken');
  const copy = JSON.parse((await bytesOf(await exportAs(page, 'vsmap'))).toString());
  expect(copy.map.id).not.toBe('m1');
  expect(copy.map.flows).toEqual([]);
  expect(copy.map.steps[1].note).toContain('soon');
});

test('a newer map that can be understood is shown and not changed', async ({ page }) => {
  await openLibrary(page);
  const text = JSON.stringify({
    ...sound,
    formatVersion: formatVersion + 1,
    map: { ...sound.map, mood: 'good' },
  });
  await dropFile(page, 'newer.vsmap', Buffer.from(text));
  await expect(page.getByText(app.notice.newer)).toBeVisible();
  await expect(titleField(page)).not.toBeEditable();
  await page.reload();
  await expect(page.getByText(app.notice.newer)).toBeVisible();
});

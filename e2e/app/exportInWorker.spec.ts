import { type Download, expect, type Page, test } from '@playwright/test';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { bar, hold, longStream, openMap, step } from './editorPage';
import { app, bytesOf, dropFile, exchange, exportAs, titleField } from './libraryPage';
import { violations } from './violations';

const { title } = leanEnterprise;

async function choose(page: Page, kind: keyof typeof exchange.kinds): Promise<void> {
  await page.getByRole('button', { name: exchange.export, exact: true }).click();
  await page.getByRole('menuitem', { name: exchange.kinds[kind] }).click();
}

test('what takes its time says so and can be cancelled by keyboard, and the map is worked on meanwhile', async ({
  page,
}) => {
  await openMap(page, leanEnterprise);
  const release = await hold(page, /pdfWriter/);
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await choose(page, 'pdf');
  await expect(bar(page, exchange.writing(`${title}.pdf`))).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const [worker] = page.workers().filter((one) => one.url().includes('fileWorker'));
  expect(worker).toBeDefined();

  await step(page, 'Design approval').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Approval');
  await page.keyboard.press('Enter');
  await expect(step(page, 'Approval')).toBeVisible();
  await page.keyboard.press('Control+.');
  await expect(bar(page, exchange.writing(`${title}.pdf`))).toBeHidden();
  await expect.poll(() => page.workers().some((one) => one === worker)).toBe(false);
  await expect(page.getByRole('application')).toBeFocused();

  release();
  // What was cancelled never leaves; what is asked for afterwards does.
  await exportAs(page, 'csv');
  expect(downloads.map((download) => download.suggestedFilename())).toEqual([`${title}.csv`]);
});

test('a long document says how far it is', async ({ page }) => {
  test.slow();
  await openMap(page, longStream(1_500));
  const left = page.waitForEvent('download');
  await choose(page, 'pdf');
  const progress = page.locator('progress[value]');
  await progress.waitFor();
  const part = await progress.evaluate((element: HTMLProgressElement) => element.value);
  expect(part).toBeGreaterThan(0);
  expect(part).toBeLessThanOrEqual(1);
  expect((await bytesOf(await left)).subarray(-6).toString()).toBe('%%EOF\n');
  await expect(page.locator('progress')).toHaveCount(0);
});

test('files that cannot come in, be made or be made aside keep nobody from the map', async ({ page }) => {
  await openMap(page, leanEnterprise);
  await test.step('a file on its way in says so, can be cancelled, and the focus goes back where it was', async () => {
    await hold(page, /fileWorker/);
    await dropFile(page, 'next.vsmap', Buffer.from('{}'));
    await expect(bar(page, exchange.reading('next.vsmap'))).toBeVisible();
    await titleField(page).focus();
    await page.getByRole('button', { name: app.cancel }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('progress')).toHaveCount(0);
    await expect(titleField(page)).toBeFocused();
    await expect(titleField(page)).toHaveValue(title);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
  await test.step('a file that cannot be made is told of, and the map can leave otherwise', async () => {
    await page.route(/docxWriter/, (route) => route.abort());
    await choose(page, 'docx');
    await expect(page.getByText(exchange.notMade)).toBeVisible();
    const map = JSON.parse((await bytesOf(await exportAs(page, 'vsmap'))).toString());
    expect(map.map.title).toBe(title);
  });
  await test.step('files are made in the window where no worker can be had, and are the same', async () => {
    const aside = await bytesOf(await exportAs(page, 'svg'));
    await page.route(/fileWorker/, (route) => route.abort());
    expect((await bytesOf(await exportAs(page, 'svg'))).equals(aside)).toBe(true);
  });
});

test('a picture that is drawn aside has the type of the app, in the parts that its letters need', async ({
  page,
}) => {
  const [first, ...rest] = leanEnterprise.steps;
  if (first === undefined) throw new Error('the sample has steps');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openMap(page, { ...leanEnterprise, steps: [{ ...first, name: 'Проверка' }, ...rest] });
  asked.length = 0;
  await exportAs(page, 'png');
  const fonts = asked.flatMap((address) => /inter-([a-z-]+)-wght/.exec(address)?.[1] ?? []);
  expect(fonts.sort()).toEqual(['cyrillic', 'latin']);
});

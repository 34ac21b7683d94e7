import { expect, test } from '@playwright/test';
import { leanEnterprise } from '#shared/file/samples/leanEnterprise';
import { openMap } from './editorPage';
import { app, bytesOf, dropFile, exchange, exportAs, openLibrary, titleField } from './libraryPage';

const stream = { ...leanEnterprise, title: 'Orders & Returns' };

test('a map leaves as a PDF, loads nothing for it from elsewhere, and opens again as the same map', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await openMap(page, stream);
  const vsmap = await bytesOf(await exportAs(page, 'vsmap'));
  const download = await exportAs(page, 'pdf');
  expect(download.suggestedFilename()).toBe('Orders & Returns.pdf');
  await download.saveAs(testInfo.outputPath('map.pdf'));
  const bytes = await bytesOf(download);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.toString('latin1').trimEnd().endsWith('%%EOF')).toBe(true);
  expect(complaints).toEqual([]);

  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const other = await context.newPage();
  await openLibrary(other);
  await dropFile(other, 'map.pdf', bytes);
  await expect(titleField(other)).toHaveValue('Orders & Returns');
  expect((await bytesOf(await exportAs(other, 'vsmap'))).equals(vsmap)).toBe(true);
  await context.close();
});

test('a PDF of a clean copy says that it carries no map', async ({ page }) => {
  await openMap(page, stream);
  await page.getByRole('button', { name: exchange.export, exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: app.actions.cleanCopy }).click();
  await page.keyboard.press('Escape');
  const bytes = await bytesOf(await exportAs(page, 'pdf'));
  await dropFile(page, 'clean.pdf', bytes);
  const told = page.getByRole('dialog', { name: exchange.broken.heading('clean.pdf') });
  await expect(told).toBeVisible();
  await expect(told).toContainText('no map');
});

import { inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { openMap } from './editorPage';
import { app, bytesOf, dropFile, exchange, exportAs, openLibrary, titleField } from './libraryPage';

const stream = {
  ...leanEnterprise,
  title: 'Auftrag → Kasse (審査)',
  steps: leanEnterprise.steps.map((step, at) =>
    at === 0 ? { ...step, name: 'Проверка <b>&</b> Prüfung' } : step,
  ),
};

test('a PDF leaves by the menu, with the font of the app, and opens again as the same map', async ({
  page,
  browser,
  baseURL,
}) => {
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await openMap(page, stream);
  expect(asked.filter((address) => /writePdf/.test(address))).toEqual([]);
  const vsmap = await bytesOf(await exportAs(page, 'vsmap'));
  const download = await exportAs(page, 'pdf');
  const pdf = await bytesOf(download);
  expect(download.suggestedFilename()).toBe('Auftrag → Kasse (審査).pdf');
  await expect(page.getByText(exchange.exported(download.suggestedFilename()))).toBeVisible();

  const text = pdf.toString('latin1');
  expect(text.startsWith('%PDF-1.7\n')).toBe(true);
  expect(text.endsWith('%%EOF\n')).toBe(true);
  expect(text).toContain('/Lang (en');
  expect([...text.matchAll(/\/FontName \/\w+\+(Inter-\w+)-1\b/g)].map(([, name]) => name).sort()).toEqual([
    'Inter-Regular',
    'Inter-SemiBold',
  ]);
  expect(text).toMatch(/\/Type \/Page\b[^>]*\/MediaBox \[0 0 841\.89 595\.28\]/);
  expect(pdf.includes(vsmap)).toBe(true);
  expect(drawnTexts(pdf)).toBeGreaterThan(100);
  expect((await bytesOf(await exportAs(page, 'pdf'))).equals(pdf)).toBe(true);
  expect(asked.filter((address) => new URL(address).origin !== new URL(page.url()).origin)).toEqual([]);
  expect(complaints).toEqual([]);

  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const other = await context.newPage();
  await openLibrary(other);
  await dropFile(other, 'some name.pdf', pdf);
  await expect(titleField(other)).toHaveValue(stream.title);
  expect((await bytesOf(await exportAs(other, 'vsmap'))).equals(vsmap)).toBe(true);
  await dropFile(other, 'cut.pdf', pdf.subarray(0, 1_500));
  await expect(other.getByRole('dialog')).toContainText(exchange.broken.damaged.pdf);
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
  await expect(told).toContainText(exchange.broken.noMap.pdf);
});

/** How many pieces of text stand in the pages of a document. */
function drawnTexts(pdf: Buffer): number {
  let count = 0;
  for (let at = pdf.indexOf('\nstream\n'); at >= 0; at = pdf.indexOf('\nstream\n', at + 8)) {
    const packed = pdf.subarray(at + 8);
    if (packed[0] !== 0x78) continue;
    count += inflateSync(packed).toString('latin1').match(/ TJ$/gm)?.length ?? 0;
  }
  return count;
}

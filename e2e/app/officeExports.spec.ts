import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { longStream, openMap } from './editorPage';
import { bytesOf, exchange, exportAs } from './libraryPage';

const stream = {
  ...leanEnterprise,
  title: 'Orders <b>&</b>',
  steps: leanEnterprise.steps.map((step, at) => (at === 0 ? { ...step, name: '=1+1 <script>' } : step)),
};

test('the map leaves as a workbook that has its numbers as numbers', async ({ page }) => {
  await openMap(page, stream);
  const download = await exportAs(page, 'xlsx');
  expect(download.suggestedFilename()).toBe('Orders b & b.xlsx');
  const files = unzipSync(new Uint8Array(await bytesOf(download)));
  const steps = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(steps).toContain('<t xml:space="preserve">=1+1 &lt;script&gt;</t>');
  expect(steps).not.toContain('<f>');
  // Two days of work are 16 hours.
  expect(steps).toMatch(/<c r="D2" s="\d"><v>16<\/v><\/c>/);
  await expect(page.getByText(exchange.exported('Orders b & b.xlsx'))).toBeVisible();
});

test('the proposal leaves as a Word document with the map drawn in it', async ({ page }) => {
  await openMap(page, stream);
  const download = await exportAs(page, 'docx');
  expect(download.suggestedFilename()).toBe('Orders b & b.docx');
  const files = unzipSync(new Uint8Array(await bytesOf(download)));
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  expect(body).toContain('Improvement proposal: Orders &lt;b&gt;&amp;&lt;/b&gt;');
  expect(body).toContain('=1+1 &lt;script&gt;');
  const picture = Object.entries(files).find(([name]) => name.endsWith('.png'))?.[1];
  // A PNG, and one that shows more than paper.
  expect([...(picture ?? []).slice(1, 4)]).toEqual([80, 78, 71]);
  expect(picture?.length).toBeGreaterThan(20_000);
});

test('a large map leaves as a workbook under the content policy, which allows no worker made of a text', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await openMap(page, longStream(2000));
  const files = unzipSync(new Uint8Array(await bytesOf(await exportAs(page, 'xlsx'))));
  const steps = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
  expect(steps.match(/<row /g)).toHaveLength(2001);
  expect(complaints).toEqual([]);
});

test('the proposal leaves as slides with the map drawn in shapes', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await openMap(page, stream);
  const download = await exportAs(page, 'pptx');
  expect(download.suggestedFilename()).toBe('Orders b & b.pptx');
  const files = unzipSync(new Uint8Array(await bytesOf(download)));
  const slide = strFromU8(files['ppt/slides/slide3.xml'] ?? new Uint8Array());
  // In large letters the name stands on two lines.
  expect(slide).toMatch(/<a:t>Design<\/a:t>.*<a:t>approval<\/a:t>/s);
  expect(slide).toContain('=1+1 &lt;script&gt;');
  expect(slide).not.toContain('<p:pic>');
  expect(complaints).toEqual([]);
});

import { writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { words } from '#shared/text/words';
import { metric, openMap } from './editorPage';
import { app, bytesOf, dropFile, exchange, exportAs, openLibrary, titleField } from './libraryPage';
import { violations } from './violations';

const title = 'Orders <b>&</b> | `returns` -->';
const fileName = 'Orders b & b `returns` --';

/** What a hostile colleague could call things; every kind of file has to hold it as text. */
const stream = {
  ...leanEnterprise,
  title,
  outcome: '[Fast](javascript:alert(1))',
  steps: leanEnterprise.steps.map((step, at) =>
    at === 0 ? { ...step, name: '<script>alert(1)</script> | "end"', note: '=1+1' } : step,
  ),
};

test('a map leaves as every kind of file, and pages and Markdown open again as the same map', async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  test.slow();
  await openMap(page, stream);
  const vsmap = await bytesOf(await exportAs(page, 'vsmap'));
  const csv = (await bytesOf(await exportAs(page, 'csv'))).toString();
  const markdown = await bytesOf(await exportAs(page, 'md'));
  const download = await exportAs(page, 'html');
  const html = await bytesOf(download);
  expect(download.suggestedFilename()).toBe(`${fileName}.html`);

  expect(csv.startsWith(`\uFEFF# title: ${title}\n`)).toBe(true);
  expect(csv).toContain('\n1,"<script>alert(1)</script> | ""end""",2d,');
  expect(csv).toContain(",'=1+1,");
  const [heading] = markdown.toString().split('\n');
  expect(heading).toBe('# Orders \\<b\\>&\\</b\\> \\| \\`returns\\` --\\>');
  expect(markdown.toString()).toContain(
    '```mermaid\nflowchart LR\n  subgraph p1["Continuous Exploration"]\n',
  );
  expect(html.toString().startsWith('<!doctype html>\n<html lang="en')).toBe(true);
  expect(html.toString()).not.toContain('<script');

  const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const other = await context.newPage();
  await openLibrary(other);
  await dropFile(other, 'page.html', html);
  await expect(titleField(other)).toHaveValue(title);
  expect((await bytesOf(await exportAs(other, 'vsmap'))).equals(vsmap)).toBe(true);
  await dropFile(other, 'map.md', markdown);
  await expect(other.getByText(exchange.already(title))).toBeVisible();

  await readPage(other, testInfo.outputPath('page.html'), html);
  // Saved by a browser, which writes all of it anew, the page is still the map.
  const savedAgain = Buffer.from(await other.content());
  await context.close();
  await dropFile(page, 'saved.html', savedAgain);
  await expect(page.getByText(exchange.already(title))).toBeVisible();
});

/** Looks at the page as whoever gets it by mail does: in light, in dark and on paper. */
async function readPage(page: Page, path: string, html: Buffer): Promise<void> {
  await writeFile(path, html);
  // The app may still be loading parts for later: what is counted is what the file alone asks for.
  await page.goto('about:blank');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`file://${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('img', { name: title })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), colorScheme).toEqual([]);
    await page.screenshot({ path: path.replace('.html', `-${colorScheme}.png`), fullPage: true });
  }
  const { flowEfficiency, waitTime } = metric.byId;
  await expect(page.getByText(flowEfficiency.definition)).toBeHidden();
  await page.locator('summary', { hasText: flowEfficiency.name }).press('Enter');
  await expect(page.getByText(flowEfficiency.definition)).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(paper).toBe('rgb(255, 255, 255)');
  // On paper nobody can open a definition.
  await expect(page.getByText(waitTime.definition)).toBeVisible();
  await page.screenshot({ path: path.replace('.html', '-print.png'), fullPage: true });
  expect(asked).toEqual([`file://${path}`]);
  expect(complaints).toEqual([]);
}

test('a clean copy is chosen by keys, stays chosen, and holds no map', async ({ page }) => {
  await openMap(page, stream);
  await page.getByRole('button', { name: exchange.export, exact: true }).press('Enter');
  await expect(
    page.getByRole('menuitem', { name: new RegExp(`^${words('en').proposalDialog.name}`) }),
  ).toBeFocused();
  await page.keyboard.press('End');
  const cleanSwitch = page.getByRole('menuitemcheckbox', { name: app.actions.cleanCopy });
  await expect(cleanSwitch).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cleanSwitch).toHaveAttribute('aria-checked', 'true');
  await page.keyboard.press('Escape');
  for (const kind of ['html', 'png', 'svg'] as const) {
    const bytes = await bytesOf(await exportAs(page, kind));
    expect(bytes.includes('"format"'), kind).toBe(false);
    expect(bytes.length, kind).toBeGreaterThan(2_000);
    await expect(page.getByText(exchange.exportedClean(`${fileName}.${kind}`))).toBeVisible();
    if (kind === 'html') continue;
    await dropFile(page, `clean.${kind}`, bytes);
    const told = page.getByRole('dialog');
    await expect(told).toContainText(exchange.broken.noMap[kind]);
    await told.getByRole('button', { name: app.close }).click();
  }
  expect((await bytesOf(await exportAs(page, 'vsmap'))).includes('"format"')).toBe(true);
  // Of a clean document the table of steps is offered for a look, as of any other.
  await dropFile(page, 'clean.md', await bytesOf(await exportAs(page, 'md')));
  await expect(page.getByRole('dialog', { name: words('en').paste.title })).toContainText('Showcase and UAT');
});

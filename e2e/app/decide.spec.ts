import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, type Page, type TestInfo, test } from '@playwright/test';
import { officeCalendar } from '#shared/model/calendar';
import { formatDuration } from '#shared/text/formatDuration';
import { formatShare } from '#shared/text/formatNumber';
import { words } from '#shared/text/words';
import { field, figure, step } from './editorPage';
import { bar, future, mark, view } from './futurePage';
import { bytesOf, exchange, exportAs, openSample, saveStatus } from './libraryPage';
import { panel, tab } from './sidePage';

const { automatePanel, improvement, improvements, metric, palette, picture, proposalDialog } = words('en');
const { editor } = improvement;

/** What a sponsor gets, and the map that it was made from, both as they left the app. */
interface Taken {
  readonly page: string;
  readonly map: string;
}

interface Figures {
  readonly withRework: { readonly leadTime: number; readonly flowEfficiency: number };
  readonly firstPass: { readonly handoffs: number };
}

/** The figures of a file as `vsmap` tells them, run as people run it. */
async function told(file: string, ...args: string[]): Promise<Figures> {
  const run = promisify(execFile);
  const { stdout } = await run('node', ['build/vsmap.mjs', 'metrics', file, '--json', ...args]);
  return JSON.parse(stdout) as Figures;
}

/** Every figure of now and then in the proposal is the one that the command line has for the same file. */
async function sameFigures(taken: Taken, info: TestInfo): Promise<void> {
  const file = info.outputPath('decided.vsmap');
  await writeFile(file, taken.map);
  const [now, then] = [await told(file), await told(file, '--plan', future.planName)];
  const text = taken.page;
  const time = (seconds: number, style: 'short' | 'long') =>
    formatDuration(seconds, officeCalendar, style, 'en');
  expect(then.withRework.leadTime).toBeLessThan(now.withRework.leadTime);
  for (const { withRework } of [now, then]) {
    expect(text).toContain(time(withRework.leadTime, 'short'));
    expect(text).toContain(formatShare(withRework.flowEfficiency, 'en'));
  }
  const way = `${time(now.withRework.leadTime, 'long')} → ${time(then.withRework.leadTime, 'long')}`;
  expect(text).toContain(way);
}

/** Fills in what the proposal asks for, and exports it as a page; then the map as a file. */
async function takeProposal(page: Page): Promise<Taken> {
  const dialog = page.getByRole('dialog', { name: proposalDialog.name });
  await dialog.getByLabel(proposalDialog.fields.sponsor, { exact: true }).fill('Head of delivery');
  await dialog.getByLabel(proposalDialog.fields.decideBy, { exact: true }).fill('2026-12-15');
  await dialog.getByLabel(proposalDialog.format).selectOption('html');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: proposalDialog.export }).press('Enter'),
  ]);
  const proposed = (await bytesOf(download)).toString('utf8');
  await expect(dialog).toBeHidden();
  return { page: decoded(proposed), map: (await bytesOf(await exportAs(page, 'vsmap'))).toString('utf8') };
}

/** The text of a page, with its signs as people see them. */
function decoded(page: string): string {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
  return page
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: keyof typeof named) => named[name])
    .replaceAll('\u00a0', ' ');
}

test('a new user gets from the sample to a proposal with figures that hold, by mouse', async ({
  page,
}, info) => {
  test.slow();
  page.setDefaultTimeout(10_000);
  await openSample(page);
  await expect(page.getByText(picture.longestWait).first()).toBeVisible();

  // The first ranked step becomes an improvement.
  await tab(page, 'findings').click();
  const ranking = panel(page).getByRole('region', { name: automatePanel.heading });
  await ranking.locator('[data-action="makeImprovement"]').first().click();

  // It opens, for owner, baseline, target and day.
  await panel(page).getByLabel(editor.title, { exact: true }).fill('Deploy from the pipeline');
  await panel(page).getByLabel(editor.owner, { exact: true }).fill('Release crew');
  await panel(page).getByLabel(editor.metric).selectOption({ label: metric.byId.leadTimeWithRework.name });
  await panel(page).getByLabel(editor.target, { exact: true }).fill('6w');
  await panel(page).getByLabel(editor.by, { exact: true }).fill('2027-03-31');
  await panel(page).getByLabel(improvements.inPlan).check();
  await expect(panel(page)).toContainText(improvement.gain.heading);

  // The future: a time, a step beside another one, a board less; under an improvement of its own.
  await view(page, 'future').click();
  await bar(page).getByRole('combobox').selectOption({ label: future.bar.newOne });
  await step(page, 'Change approval').click();
  await tab(page, 'details').click();
  await field(page, 'waitTime').fill('2h');
  await page.getByRole('textbox', { name: future.bar.titleLabel }).fill('Policy instead of board');
  await expect(mark(page, 'change').first()).toBeVisible();
  await step(page, 'Development and developer testing').click();
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.type('Security scan');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await field(page, 'processTime').fill('1h');
  await field(page, 'waitTime').fill('0');
  await step(page, 'Design approval').click();
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Delete');
  await expect(mark(page, 'ghost:')).toBeVisible();
  await expect(figure(page, 'leadTime')).toContainText(', better');

  // Left out and taken in again: the figure goes and comes back.
  const both = await figure(page, 'leadTime').innerText();
  await page.getByRole('button', { name: future.bar.included(2, 2) }).click();
  await page.getByRole('menuitemcheckbox', { name: future.numbered(2, 'Policy instead of board') }).click();
  await expect(figure(page, 'leadTime')).not.toHaveText(both);
  await page.getByRole('menuitemcheckbox', { name: future.numbered(2, 'Policy instead of board') }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => figure(page, 'leadTime').innerText()).toBe(both);

  await view(page, 'compare').click();
  await expect(page.getByRole('table', { name: future.compare.figures })).toBeVisible();
  const compared = page.locator('[data-compare] [data-metric="leadTime"] td');
  const [before = '', after = ''] = await compared.allInnerTexts();
  expect(after).toMatch(/\d+ [wd]/);
  expect(after).not.toBe(before);
  await expect(page.getByRole('region', { name: future.compare.way })).toContainText(
    'Policy instead of board',
  );
  await view(page, 'current').click();
  await expect(saveStatus(page)).toHaveAttribute('data-status', 'saved');

  // The room sees the same figures; without an outcome this is the last slide.
  await page.keyboard.press('F5');
  await page.keyboard.press('End');
  const nowThen = page.locator('[data-slide="nowThen"]');
  await expect(nowThen.locator('[data-metric="leadTime"]')).toContainText(`${before}${after}`);
  await expect(nowThen).toContainText('Policy instead of board');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: exchange.export, exact: true }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${proposalDialog.name}`) }).click();
  const taken = await takeProposal(page);
  for (const said of ['Deploy from the pipeline', 'Policy instead of board', 'Release crew', 'Security scan'])
    expect(taken.page).toContain(said);
  expect(taken.page).toMatch(/9 w 3 d → 6 w/);
  await sameFigures(taken, info);
});

/** Goes on by Tab until the field with this label has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  const wanted = panel(page).getByLabel(label, { exact: true });
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${label} is not reached by Tab`);
}

test('the same by keyboard alone', async ({ page }, info) => {
  test.slow();
  page.setDefaultTimeout(10_000);
  await openSample(page);
  await page.keyboard.press('F8');
  const ranking = panel(page).getByRole('region', { name: automatePanel.heading });
  const make = ranking.locator('[data-action="makeImprovement"]').first();
  await expect(make).toBeVisible();
  for (let presses = 0; presses < 40; presses++) {
    if (await make.evaluate((element) => element === element.ownerDocument.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(make).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(panel(page).getByLabel(editor.title, { exact: true })).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Deploy from the pipeline');
  await tabTo(page, editor.owner);
  await page.keyboard.type('Release crew');
  await tabTo(page, editor.metric);
  await page.keyboard.type(metric.byId.leadTimeWithRework.name);
  await tabTo(page, editor.target);
  await page.keyboard.type('6w');
  await tabTo(page, editor.by);
  await page.keyboard.type('31032027');
  const included = panel(page).getByLabel(improvements.inPlan);
  for (let presses = 0; presses < 60; presses++) {
    if (await included.evaluate((element) => element === element.ownerDocument.activeElement)) break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Space');
  await expect(included).toBeChecked();

  // A board less, in the future, from the map.
  await page.keyboard.press('Control+Shift+2');
  await expect(view(page, 'future')).toBeChecked();
  await page.keyboard.press('Escape');
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(mark(page, 'ghost:')).toBeVisible();
  await expect(figure(page, 'leadTime')).toContainText(', better');
  await page.keyboard.press('Control+Shift+3');
  await expect(page.getByRole('table', { name: future.compare.figures })).toBeVisible();
  await page.keyboard.press('Control+Shift+1');
  await expect(saveStatus(page)).toHaveAttribute('data-status', 'saved');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: palette.title }).fill('proposal');
  await page.keyboard.press('Enter');
  const taken = await takeProposal(page);
  for (const said of ['Deploy from the pipeline', 'Release crew', 'is removed'])
    expect(taken.page).toContain(said);
  expect(taken.page).toMatch(/9 w 3 d → 6 w/);
  await sameFigures(taken, info);
});

import { expect, type Page } from '@playwright/test';
import { leanEnterprise } from '#shared/file/samples/leanEnterprise';
import { writeVsmap } from '#shared/file/writeVsmap';
import type { Words } from '#shared/text/words';
import { dropFile } from '../app/libraryPage';

/** A state of the window that people meet, and the way to it from the start of a new profile. */
export interface AppScreen {
  readonly name: string;
  readonly open: (page: Page, words: Words) => Promise<void>;
}

/**
 * Every screen, panel and dialog. All of them are tested for accessibility in all themes, for hard-coded, clipped and
 * overlapping words, at 200 % zoom, and photographed: a new screen is one line here.
 */
export const screens: readonly AppScreen[] = [
  { name: 'editor', open: openSample },
  { name: 'library', open: openLibrary },
  { name: 'step selected', open: openStep },
  { name: 'empty map', open: openEmpty },
  { name: 'definition of a figure', open: openFigure },
  { name: 'commands', open: (page, words) => openWith(page, words, () => page.keyboard.press('Control+k')) },
  { name: 'find', open: (page, words) => openWith(page, words, () => page.keyboard.press('Control+f')) },
  { name: 'keys', open: (page, words) => openWith(page, words, () => page.keyboard.press('F1')) },
  { name: 'reading', open: (page, words) => openByCommand(page, words, 'readMap') },
  { name: 'findings', open: (page, words) => openByCommand(page, words, 'showFindings') },
  { name: 'automate first', open: (page, words) => openByCommand(page, words, 'showAutomateFirst') },
  { name: 'forecast', open: openForecast },
  { name: 'capacity', open: (page, words) => openByCommand(page, words, 'showCapacity') },
  { name: 'templates', open: (page, words) => openByCommand(page, words, 'newFromTemplate') },
  { name: 'paste', open: (page, words) => openByCommand(page, words, 'pasteTable') },
  { name: 'preview of a paste', open: openPastePreview },
  { name: 'presentation', open: (page, words) => openByCommand(page, words, 'present') },
  { name: 'grid beside the map', open: (page, words) => openByCommand(page, words, 'gridBeside') },
  { name: 'only the grid', open: (page, words) => openByCommand(page, words, 'onlyGrid') },
  { name: 'true scale', open: (page, words) => openByCommand(page, words, 'showTrueScale') },
  { name: 'waits', open: (page, words) => openByCommand(page, words, 'showWaits') },
  { name: 'export menu', open: openExportMenu },
  { name: 'menu of a step', open: openStepMenu },
  { name: 'broken file', open: openBroken },
];

/** The sample map, as a new profile meets it. */
export async function openSample(page: Page, words: Words): Promise<void> {
  await page.goto('/');
  await expect(page.getByLabel(words.app.titleLabel)).toHaveValue('Feature to production');
  await page.locator('.react-flow__node').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

async function openWith(page: Page, words: Words, deed: () => Promise<unknown>): Promise<void> {
  await openSample(page, words);
  await deed();
  await settled(page);
}

/** Carries out an action by its name in the list of all commands. */
export async function openByCommand(
  page: Page,
  words: Words,
  action: keyof Words['app']['actions'],
): Promise<void> {
  await openSample(page, words);
  await doCommand(page, words, action);
}

export async function doCommand(
  page: Page,
  words: Words,
  action: keyof Words['app']['actions'],
): Promise<void> {
  const title = words.app.actions[action].replace(' …', '');
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(words.palette.placeholder).fill(title);
  await page.getByRole('option', { name: title }).first().click();
  await settled(page);
}

/** Until nothing moves any more and no part is still being loaded. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => document.getAnimations().every((one) => one.playState !== 'running'));
}

/** Names of the sample without headings, and times of which one says no unit: with a guess, a question and a mark. */
async function openPastePreview(page: Page, words: Words): Promise<void> {
  await openByCommand(page, words, 'pasteTable');
  const names = leanEnterprise.steps.slice(0, 3).map(({ name }) => name);
  const rows = names.map((name, at) => [name, at === 1 ? '7' : '2d', '1w', '70%'].join('\t'));
  await page.getByLabel(words.paste.fieldLabel).fill(rows.join('\n'));
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.paste.askedHeading).waitFor();
  await settled(page);
}

async function openLibrary(page: Page, words: Words): Promise<void> {
  await openSample(page, words);
  await page.getByRole('button', { name: words.app.backLabel }).click();
  await page.getByRole('link', { name: 'Feature to production' }).waitFor();
}

async function openStep(page: Page, words: Words): Promise<void> {
  await openSample(page, words);
  await page.locator('.react-flow').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-field="processTime"]').waitFor();
}

async function openEmpty(page: Page, words: Words): Promise<void> {
  await openSample(page, words);
  await page.keyboard.press('Control+n');
  await page.getByRole('heading', { name: words.canvas.emptyTitle }).waitFor();
}

async function openFigure(page: Page, words: Words): Promise<void> {
  await openSample(page, words);
  await page.locator('button[data-metric="leadTime"]').click();
  await page.getByText(words.metric.byId.leadTime.definition).waitFor();
}

async function openForecast(page: Page, words: Words): Promise<void> {
  await openByCommand(page, words, 'showForecast');
  await page.getByRole('heading', { name: words.forecast.heading }).waitFor();
}

async function openExportMenu(page: Page, words: Words): Promise<void> {
  await openSample(page, words);
  await page.getByRole('button', { name: words.exchange.export, exact: true }).click();
  await page.getByRole('menuitem').first().waitFor();
}

async function openStepMenu(page: Page, words: Words): Promise<void> {
  await openStep(page, words);
  await page.locator('.react-flow__node').first().click({ button: 'right' });
  await page.getByRole('menuitem').first().waitFor();
}

async function openBroken(page: Page, words: Words): Promise<void> {
  await openSample(page, words);
  const damaged = writeVsmap(leanEnterprise).replace('"2w"', '"two weeks"');
  await dropFile(page, 'damaged.vsmap', Buffer.from(damaged));
  await page.getByRole('heading', { name: words.exchange.broken.heading('damaged.vsmap') }).waitFor();
}

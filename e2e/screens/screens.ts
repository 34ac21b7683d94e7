import { expect, type Locator, type Page } from '@playwright/test';
import type { Words } from '#shared/text/words';
import {
  changeFuture,
  deleteCard,
  findWord,
  loseDisk,
  loseText,
  openBroken,
  openCardMenu,
  previewPaste,
  revealVoices,
  setChangeAside,
} from './ways';

/** A state of the window that people meet, and the way to it from the start of a new profile. */
export interface AppScreen {
  readonly name: string;
  readonly open: (page: Page, words: Words) => Promise<void>;
}

/**
 * Every screen, panel and dialog. All of them are tested for accessibility in all themes, for hard-coded, clipped and
 * overlapping words, and at 200 % zoom: a new screen is one line here.
 */
export const screens: readonly AppScreen[] = [
  { name: 'editor', open: openSample },
  { name: 'library', open: openLibrary },
  { name: 'step selected', open: openStep },
  { name: 'empty map', open: openEmpty },
  { name: 'definition of a figure', open: openFigure },
  {
    name: 'commands',
    open: byKeys('Control+k', (page, { palette }) => page.getByPlaceholder(palette.placeholder)),
  },
  {
    name: 'find',
    open: byKeys('Control+f', (page, { find }) => page.getByPlaceholder(find.placeholder)),
  },
  { name: 'find with results', open: fromSample(findWord) },
  { name: 'keys', open: byKeys('F1', (page, { app }) => heading(page, app.keysHeading)) },
  { name: 'reading', open: byCommand('readMap', (page, { reading }) => heading(page, reading.title)) },
  {
    name: 'findings',
    open: byCommand('showFindings', (page, { findingsPanel }) => heading(page, findingsPanel.heading)),
  },
  {
    name: 'automate first',
    open: byCommand('showAutomateFirst', (page, { automatePanel }) => heading(page, automatePanel.heading)),
  },
  {
    name: 'forecast',
    open: byCommand('showForecast', (page, { forecast }) => heading(page, forecast.heading)),
  },
  {
    name: 'capacity',
    open: byCommand('showCapacity', (page, { capacity }) => heading(page, capacity.heading)),
  },
  {
    name: 'improvements',
    open: byCommand('showImprovements', (page, { side }) => heading(page, side.questions.improvements)),
  },
  {
    name: 'improvement',
    open: byCommand('newImprovement', (page) => page.locator('[data-field="learned"]')),
  },
  { name: 'board of improvements', open: fromSample(openCards('board'), 'newImprovement') },
  { name: 'impact and effort', open: fromSample(openCards('plot'), 'newImprovement') },
  {
    name: 'measures',
    open: byCommand('showMeasures', (page, { side }) => heading(page, side.questions.measures)),
  },
  { name: 'side panel folded', open: byCommand('foldSide', (page) => page.locator('[data-side="false"]')) },
  { name: 'future state', open: fromSample(changeFuture, 'showFuture') },
  { name: 'comparison', open: fromSample(fromFuture('compareStates'), 'showFuture') },
  { name: 'dialog of the proposal', open: fromSample(fromFuture('exportProposal'), 'showFuture') },
  {
    name: 'templates',
    open: byCommand('newFromTemplate', (page, { workshop }) => heading(page, workshop.templates.title)),
  },
  { name: 'paste', open: byCommand('pasteTable', (page, { paste }) => page.getByLabel(paste.fieldLabel)) },
  { name: 'preview of a paste', open: fromSample(previewPaste, 'pasteTable') },
  { name: 'presentation', open: byCommand('present', (page, { present }) => page.getByLabel(present.label)) },
  { name: 'grid beside the map', open: byCommand('gridBeside', (page) => page.getByRole('grid')) },
  { name: 'only the grid', open: byCommand('onlyGrid', (page) => page.getByRole('grid')) },
  {
    name: 'true scale',
    open: byCommand('showTrueScale', (page, { trueScale }) => heading(page, trueScale.trueScaleTitle)),
  },
  {
    name: 'waits',
    open: byCommand('showWaits', (page, { trueScale }) => heading(page, trueScale.waitsTitle)),
  },
  {
    name: 'parking lot',
    open: byCommand('parkingLot', (page, { workshop }) => heading(page, workshop.parkingLot.title)),
  },
  {
    name: 'two voices',
    open: byCommand('twoVoices', (page, { workshop }) => page.getByText(workshop.voices.intro)),
  },
  { name: 'two voices revealed', open: fromSample(revealVoices, 'twoVoices') },
  {
    name: 'mapping backwards',
    open: byCommand('mapBackwards', (page, { workshop }) => heading(page, workshop.backwards.title)),
  },
  { name: 'export menu', open: openExportMenu },
  { name: 'menu of a step', open: openStepMenu },
  { name: 'broken file', open: fromSample(openBroken) },
  { name: 'changes set aside', open: fromSample(setChangeAside) },
  { name: 'map not saved', open: fromSample(loseDisk) },
  { name: 'damaged map', open: fromSample(loseText) },
  { name: 'menu of a map', open: fromLibrary(openCardMenu) },
  { name: 'library with a deleted map', open: fromLibrary(deleteCard) },
  { name: 'map that is not there', open: openMissing },
];

/** The sample map, as a new profile meets it. */
export async function openSample(page: Page, words: Words): Promise<void> {
  await page.goto('/');
  await expect(page.getByLabel(words.app.titleLabel)).toHaveValue('Feature to production');
  await page.locator('.react-flow__node').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** What shows that a screen is there. */
type Sign = (page: Page, words: Words) => Locator;

function heading(page: Page, name: string): Locator {
  return page.getByRole('heading', { name });
}

function byKeys(keys: string, sign: Sign): AppScreen['open'] {
  return async (page, words) => {
    await openSample(page, words);
    await page.keyboard.press(keys);
    await sign(page, words).first().waitFor();
    await settled(page);
  };
}

function byCommand(action: keyof Words['app']['actions'], sign: Sign): AppScreen['open'] {
  return async (page, words) => {
    await openSample(page, words);
    await doCommand(page, words, action);
    await sign(page, words).first().waitFor();
    await settled(page);
  };
}

/** A way that goes on from the sample, or from what an action of it opens. */
function fromSample(way: AppScreen['open'], action?: keyof Words['app']['actions']): AppScreen['open'] {
  return async (page, words) => {
    await openSample(page, words);
    if (action !== undefined) await doCommand(page, words, action);
    await way(page, words);
    await settled(page);
  };
}

/** Carries out an action by its name in the list of all commands. */
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

async function openLibrary(page: Page, words: Words): Promise<void> {
  await openSample(page, words);
  await page.getByRole('button', { name: words.app.backLabel }).click();
  await page.getByRole('link', { name: 'Feature to production' }).waitFor();
}

function fromLibrary(way: AppScreen['open']): AppScreen['open'] {
  return async (page, words) => {
    await openLibrary(page, words);
    await way(page, words);
    await settled(page);
  };
}

async function openMissing(page: Page, words: Words): Promise<void> {
  await page.goto('/#/map/nowhere');
  await page.getByRole('heading', { name: words.app.trouble.missing }).waitFor();
  await page.evaluate(() => document.fonts.ready);
  await settled(page);
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

/** From a future state with a change in it to what another action makes of it. */
function fromFuture(action: 'compareStates' | 'exportProposal'): AppScreen['open'] {
  return async (page, words) => {
    await changeFuture(page, words);
    await doCommand(page, words, action);
    const { future, proposalDialog } = words;
    const sign = action === 'compareStates' ? future.compare.figures : proposalDialog.name;
    await heading(page, sign).first().waitFor();
  };
}

/** From an improvement to all of them as cards. */
function openCards(view: 'board' | 'plot'): AppScreen['open'] {
  return async (page, { improvement, improvements }) => {
    await page.getByRole('button', { name: improvement.editor.back }).click();
    await page.getByRole('button', { name: improvements.views[view], exact: true }).click();
    await page.locator('[data-card]').first().waitFor();
  };
}

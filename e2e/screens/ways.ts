import { expect, type Page } from '@playwright/test';
import { writeVsmap } from '#shared/file/writeVsmap';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import type { Words } from '#shared/text/words';
import { dropFile } from '../app/libraryPage';
import { damageJournal, damageText, fillDisk } from '../app/storageFaults';

/** What a person does to come to a screen. */
export type Way = (page: Page, words: Words) => Promise<void>;

/** The sample map, as a new profile meets it. */
export async function openSample(page: Page, words: Words): Promise<void> {
  await page.goto('/');
  await expect(page.getByLabel(words.app.titleLabel)).toHaveValue('Feature to production');
  await page.locator('.react-flow__node').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
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

/** The list of maps, with the sample in it. */
export async function openLibrary(page: Page, words: Words): Promise<void> {
  await openSample(page, words);
  await page.getByRole('button', { name: words.app.backLabel }).click();
  await page.getByRole('link', { name: 'Feature to production' }).waitFor();
}

/** A map that was never there. */
export async function openMissing(page: Page, words: Words): Promise<void> {
  await page.goto('/#/map/nowhere');
  await page.getByRole('heading', { name: words.app.trouble.missing }).waitFor();
  await page.evaluate(() => document.fonts.ready);
}

/** The first step of the map. */
export async function selectStep(page: Page): Promise<void> {
  await page.locator('.react-flow').focus();
  await page.keyboard.press('ArrowRight');
}

/** What can be done with the first step of the map. */
export async function openStepMenu(page: Page): Promise<void> {
  await page.locator('.react-flow__node').first().click({ button: 'right' });
}

/** What the map is exported as. */
export async function openExportMenu(page: Page, { exchange }: Words): Promise<void> {
  await page.getByRole('button', { name: exchange.export, exact: true }).click();
}

/** What the lead time is. */
export async function openFigure(page: Page): Promise<void> {
  await page.locator('button[data-metric="leadTime"]').click();
}

/** From a picture of the times to the map. */
export async function backToMap(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.trueScale.map, exact: true }).click();
}

/** All improvements as cards, from one of them or from other cards. */
export function showCards(view: 'board' | 'plot'): Way {
  return async (page, { improvement, improvements }) => {
    const back = page.getByRole('button', { name: improvement.editor.back });
    const cards = page.getByRole('button', { name: improvements.views[view], exact: true });
    await back.or(cards).first().waitFor();
    if (await back.isVisible()) await back.click();
    await cards.click();
    await expect(cards).toHaveAttribute('aria-pressed', 'true');
  };
}

/** Finds a word of two steps; the first of them is selected. */
export async function findWord(page: Page, words: Words): Promise<void> {
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search', { name: words.find.label });
  await bar.getByRole('textbox').fill('approval');
  await bar.getByText('Design approval').first().waitFor();
}

/** In the future state, a step without its wait, recorded under an improvement that bears a name. */
export async function changeFuture(page: Page, words: Words): Promise<void> {
  await doCommand(page, words, 'showFuture');
  await page.locator('.react-flow').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-field="waitTime"]').fill('4h');
  await page.getByRole('textbox', { name: words.future.bar.titleLabel }).fill('Millrace');
  await page.keyboard.press('Enter');
  await page.locator('[data-key^="mark:change"]').first().waitFor();
}

/** In the open dialog, two opinions so far apart that the room has to talk. */
export async function revealVoices(page: Page, words: Words): Promise<void> {
  const { voices } = words.workshop;
  await page.getByRole('button', { name: voices.start }).click();
  await page.getByLabel(voices.voice(1)).fill('2-4h');
  await page.getByLabel(voices.voice(2)).fill('3d');
  await page.keyboard.press('Enter');
  await page.getByText(voices.talk).waitFor();
}

/** The last change cannot be read back after a crash, and is looked at. */
export async function quarantineChange(page: Page, words: Words): Promise<void> {
  await damageJournal(page);
  await page.getByRole('button', { name: words.quarantine.look }).click();
  const dialog = page.getByRole('dialog', { name: words.quarantine.title });
  await dialog.getByText(words.quarantine.changes(1)).waitFor();
}

/** A change does not come onto the disk. */
export async function loseDisk(page: Page, words: Words): Promise<void> {
  await fillDisk(page);
  await page.getByLabel(words.app.titleLabel).fill('Millrace');
  await page.getByRole('button', { name: words.app.saving.saveCopy }).waitFor();
}

/** What is stored of the map is no map any more. */
export async function loseText(page: Page, words: Words): Promise<void> {
  await damageText(page);
  await page.getByRole('heading', { name: words.app.trouble.damaged }).waitFor();
}

/** In the library, what can be done with the sample. */
export async function openCardMenu(page: Page, words: Words): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: 'Feature to production' }).getByRole('button').click();
  await page.getByRole('menuitem', { name: words.library.card.rename }).waitFor();
}

/** In the library, nothing but a map that was deleted. */
export async function deleteCard(page: Page, words: Words): Promise<void> {
  await openCardMenu(page, words);
  await page.getByRole('menuitem', { name: words.library.card.delete }).click();
  await page.getByText(words.library.empty.heading).waitFor();
  await page.getByText(words.library.recentlyDeleted(1)).click();
}

/** In the field for a paste, names of the sample without headings, and times of which one says no unit: with a guess, a question and a mark. */
export async function previewPaste(page: Page, words: Words): Promise<void> {
  const names = leanEnterprise.steps.slice(0, 3).map(({ name }) => name);
  const rows = names.map((name, at) => [name, at === 1 ? '7' : '2d', '1w', '70%'].join('\t'));
  await page.getByLabel(words.paste.fieldLabel).fill(rows.join('\n'));
  await page.keyboard.press('Control+Enter');
  await page.getByText(words.paste.askedHeading).waitFor();
}

/** A file whose content does not hold. */
export async function openBroken(page: Page, words: Words): Promise<void> {
  const damaged = writeVsmap(leanEnterprise).replace('"2w"', '"two weeks"');
  await dropFile(page, 'damaged.vsmap', Buffer.from(damaged));
  await page.getByRole('heading', { name: words.exchange.broken.heading('damaged.vsmap') }).waitFor();
}

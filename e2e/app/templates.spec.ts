import { expect, type Page, test } from '@playwright/test';
import { readVsmap } from '#shared/file/readVsmap';
import { templates } from '#shared/samples/templates';
import { templateTexts } from '#shared/text/templateTexts';
import { words } from '#shared/text/words';
import { app, bytesOf, card, exportAs, library, openLibrary, openSample, titleField } from './libraryPage';

const { workshop } = words('en');
const said = templateTexts('en');
const gallery = workshop.templates;

function openGallery(page: Page): Promise<void> {
  return page.getByRole('button', { name: gallery.offer }).click();
}

function choice(page: Page, title: string) {
  return page.getByRole('button', { name: title, exact: true });
}

/** The map as it lies in the file that a person saves. */
async function savedMap(page: Page) {
  const read = readVsmap((await bytesOf(await exportAs(page, 'vsmap'))).toString('utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

test('a template becomes a map of its own, with figures at once', async ({ page }) => {
  await openLibrary(page);
  await openGallery(page);
  await expect(page.getByRole('list', { name: gallery.list }).getByRole('listitem')).toHaveCount(6);
  await choice(page, said.softwareDelivery.title).click();
  await expect(titleField(page)).toHaveValue(said.softwareDelivery.title);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('10 weeks');

  const template = templates[0]?.map(said);
  const saved = await savedMap(page);
  expect(saved).toEqual({ ...template, id: saved.id });
  expect(saved.id).not.toBe(template?.id);
});

test('by keyboard from anywhere: open, walk, take', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('Control+Shift+n');
  await expect(choice(page, said.softwareDelivery.title)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(choice(page, said.incidentRecovery.title)).toBeFocused();
  await page.keyboard.press('End');
  await expect(choice(page, said.hardwareChange.title)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toHaveValue(said.hardwareChange.title);
  await page.getByRole('button', { name: app.backLabel }).click();
  await expect(card(page, said.hardwareChange.title)).toContainText('28 w 4 d');
  // 993.5 hours of 40 a week, added up by hand in templates.test.ts.
  await expect(card(page, said.hardwareChange.title)).toContainText('without rework 24 w 4 d');
});

test('leaving the gallery makes nothing', async ({ page }) => {
  await openLibrary(page);
  await openGallery(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText(library.count(1))).toBeVisible();
});

import { expect, test } from '@playwright/test';
import {
  app,
  card,
  cardLink,
  cardTitles,
  library,
  openLibrary,
  openSample,
  saveStatus,
  titleField,
} from './libraryPage';

const sample = 'Feature to production';

test('the first start shows the sample with its published totals, and keeps it', async ({ page }) => {
  await openSample(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'An item takes 9 weeks 3 days to reach the customer. 1 week 2 days of that is work; the rest is waiting.',
  );
  await page.goto('/');
  await expect(card(page, sample)).toContainText('9 w 3 d');
  await expect(card(page, sample)).toContainText('14%');
  await expect(card(page, sample).locator('dd')).toHaveText(['9 w 3 d', '14%', '8']);
});

test('the sample comes back only when it is asked for', async ({ page }) => {
  await openLibrary(page);
  await cardLink(page, sample).focus();
  await page.keyboard.press('Delete');
  await expect(page.getByText(library.empty.heading)).toBeVisible();
  await page.reload();
  await expect(page.getByText(library.empty.heading)).toBeVisible();
  await page.getByRole('button', { name: library.empty.sample }).click();
  await expect(titleField(page)).toHaveValue(sample);
});

test('by mouse: make, name, duplicate, rename, delete, undo', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: library.newMap }).click();
  await expect(titleField(page)).toHaveValue(app.newMap);
  await titleField(page).fill('Orders');
  await expect(saveStatus(page)).toHaveText(app.saving.saved);
  await page.getByRole('button', { name: app.backLabel }).click();
  await expect.poll(() => cardTitles(page)).toEqual(['Orders', sample]);

  await card(page, 'Orders')
    .getByRole('button', { name: library.card.more('Orders') })
    .click();
  await page.getByRole('menuitem', { name: library.card.duplicate }).click();
  await expect.poll(() => cardTitles(page)).toEqual([library.copyOf('Orders', 1), 'Orders', sample]);

  await card(page, 'Orders').getByRole('button').click();
  await page.getByRole('menuitem', { name: library.card.rename }).click();
  await page.getByLabel(library.card.renameField('Orders')).fill('Returns');
  await page.keyboard.press('Enter');
  await expect.poll(() => cardTitles(page)).toEqual(['Returns', library.copyOf('Orders', 1), sample]);

  await card(page, 'Returns').getByRole('button').click();
  await page.getByRole('menuitem', { name: library.card.delete }).click();
  await expect(cardLink(page, 'Returns')).toHaveCount(0);
  await page.getByRole('button', { name: library.undo, exact: true }).click();
  await expect(cardLink(page, 'Returns')).toBeVisible();

  await card(page, 'Returns').click();
  await expect(titleField(page)).toHaveValue('Returns');
});

test('by keyboard: walk, rename, delete, undo, open', async ({ page }) => {
  await openLibrary(page);
  for (const title of ['One', 'Two']) {
    await page.keyboard.press('Control+n');
    await expect(titleField(page)).toHaveValue(app.newMap);
    await titleField(page).fill(title);
    await expect(saveStatus(page)).toHaveText(app.saving.saved);
    await page.getByRole('button', { name: app.backLabel }).focus();
    await page.keyboard.press('Enter');
    await expect(cardLink(page, title)).toBeVisible();
  }
  await cardLink(page, 'Two').focus();
  await page.keyboard.press('ArrowRight');
  await expect(cardLink(page, 'One')).toBeFocused();
  await page.keyboard.press('End');
  await expect(cardLink(page, sample)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Second');
  await page.keyboard.press('Enter');
  await expect(cardLink(page, 'Second')).toBeFocused();

  await page.keyboard.press('F2');
  await page.keyboard.type('never');
  await page.keyboard.press('Escape');
  await expect(cardLink(page, 'Second')).toBeFocused();

  await page.keyboard.press('Delete');
  await expect(cardLink(page, 'Second')).toHaveCount(0);
  await expect(cardLink(page, 'One')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(cardLink(page, 'Second')).toBeVisible();

  await cardLink(page, 'One').focus();
  await page.keyboard.press('Enter');
  await expect(titleField(page)).toHaveValue('One');
});

test('the list of maps has one tab stop, and each card its menu', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: library.newMap }).focus();
  await page.keyboard.press('Tab');
  await expect(cardLink(page, sample)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: library.card.more(sample) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem', { name: library.card.open })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem', { name: library.card.rename })).toBeFocused();
  for (const [letter, name] of [
    ['d', library.card.duplicate],
    ['D', library.card.delete],
    ['d', library.card.duplicate],
    ['z', library.card.duplicate],
    ['o', library.card.open],
  ] as const) {
    await page.keyboard.press(letter);
    await expect(page.getByRole('menuitem', { name })).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: library.card.more(sample) })).toBeFocused();
});

test('with many maps one is found by its name', async ({ page }) => {
  await openLibrary(page);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  for (let count = 0; count < 6; count += 1) {
    await card(page, sample).getByRole('button').click();
    await page.getByRole('menuitem', { name: library.card.duplicate }).click();
    await expect(page.getByText(library.count(count + 2))).toBeVisible();
  }
  await cardLink(page, sample).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Über alles');
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').fill('uber');
  await expect.poll(() => cardTitles(page)).toEqual(['Über alles']);
  await page.getByRole('searchbox').fill('nothing like it');
  await expect(page.getByRole('status')).toHaveText(library.found(0));
});

test('colours are chosen in the menu and kept', async ({ page }) => {
  await openLibrary(page);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: app.moreLabel }).click();
  await page.getByRole('menuitemradio', { name: app.actions.themeDark }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await paper()).toBe(dark);
});

test('nothing is asked of the network, and nothing breaks the content policy', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(baseURL ?? '')) {
      foreign.push(request.url());
    }
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await openLibrary(page);
  await page.getByRole('button', { name: library.newMap }).click();
  await expect(titleField(page)).toHaveValue(app.newMap);
  expect(foreign).toEqual([]);
  expect(problems).toEqual([]);
});

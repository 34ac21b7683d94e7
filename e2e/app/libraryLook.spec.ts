import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { app, card, library, openLibrary, openSample } from './libraryPage';
import { violations } from './violations';

const output = fileURLToPath(new URL('../output/screens/', import.meta.url));

/** Screens beside those of `e2e/screens`. */
const screens: readonly (readonly [name: string, show: (page: Page) => Promise<void>])[] = [
  [
    'libraryDeleted',
    async (page) => {
      await openLibrary(page);
      await card(page, 'Feature to production').getByRole('button').click();
      await page.getByRole('menuitem', { name: library.card.delete }).click();
      await expect(page.getByText(library.empty.heading)).toBeVisible();
      await page.getByText(library.recentlyDeleted(1)).click();
    },
  ],
  [
    'libraryMenu',
    async (page) => {
      await openLibrary(page);
      await card(page, 'Feature to production').getByRole('button').click();
      await expect(page.getByRole('menuitem', { name: library.card.rename })).toBeVisible();
    },
  ],
  [
    'missing',
    async (page) => {
      await page.goto('/#/map/nowhere');
      await expect(page.getByRole('heading', { name: app.trouble.missing })).toBeVisible();
    },
  ],
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, show] of screens) {
    test(`the screen ${name} in ${colorScheme} is accessible`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 1280, height: 720 });
      await show(page);
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${output}${name}-${colorScheme}-1280.png` });
      expect(await violations(page)).toEqual([]);
      await page.setViewportSize({ width: 1920, height: 1080 });
      await page.screenshot({ path: `${output}${name}-${colorScheme}-1920.png` });
    });
  }
}

test('on a narrow window nothing is cut off to the side', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 800 });
  await openSample(page);
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await wider()).toBeLessThanOrEqual(0);
  await page.screenshot({ path: `${output}editor-narrow.png` });
  await page.getByRole('button', { name: app.backLabel }).click();
  await expect(card(page, 'Feature to production')).toBeVisible();
  expect(await wider()).toBeLessThanOrEqual(0);
  await page.screenshot({ path: `${output}library-narrow.png` });
});

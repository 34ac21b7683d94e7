import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { loadWords } from '#shared/text/loadWords';
import { words } from '#shared/text/words';
import { exportAs } from '../app/libraryPage';
import { doCommand, openSample } from './ways';

test.setTimeout(120_000);

test.describe('on a German system', () => {
  test.use({ locale: 'de-AT' });

  test('the app speaks German, with a decimal comma, in what leaves it too', async ({ page }) => {
    await loadWords('de');
    const german = words('de');
    await openSample(page, german);
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Ein Vorgang braucht 9 Wochen 3 Tage bis zum Kunden. Davon sind 1 Woche 2 Tage Arbeit, der Rest ist Wartezeit.',
    );
    await expect(page.locator('button[data-metric="flowEfficiency"]')).toContainText('14\u202f%');
    await page.getByRole('button', { name: german.exchange.export, exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: german.exchange.kinds.svg }).click(),
    ]);
    const drawing = await readFile(await download.path(), 'utf8');
    expect(drawing).toContain('Durchlaufzeit');
    expect(drawing).toContain('9 Wochen 3 Tage');
  });
});

test('the language is changed in place, stays, and decimal commas are typed in any', async ({ page }) => {
  await loadWords('de');
  const [english, german] = [words('en'), words('de')];
  await openSample(page, english);
  await page.locator('.react-flow').focus();
  await page.keyboard.press('ArrowRight');
  const process = page.locator('[data-field="processTime"]');
  await process.fill('1,5d');
  await expect(page.locator('button[data-metric="processTime"]')).toContainText('1 w 3 d');
  await page.evaluate(() => Object.assign(window, { sameWindow: true }));

  await doCommand(page, english, 'languageGerman');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('9 Wochen 3 Tage');
  await expect(process).toHaveValue('1,5d');
  await expect(page.getByRole('group', { name: /wartet .+ der Durchlaufzeit/ }).first()).toBeVisible();
  expect(await page.evaluate(() => 'sameWindow' in window)).toBe(true);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('9 Wochen 3 Tage');
  await doCommand(page, german, 'languageEnglish');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('9 weeks 3 days');
  const download = await exportAs(page, 'svg');
  expect(await readFile(await download.path(), 'utf8')).toContain('9 weeks 3 days');
});

test('the colours for a projector are chosen once and stay', async ({ page }) => {
  const english = words('en');
  await openSample(page, english);
  await doCommand(page, english, 'themeProjector');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-theme', 'projector');
  const size = await page
    .getByRole('heading', { level: 1 })
    .evaluate((one) => getComputedStyle(one).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(28);
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'projector');
});

test('nothing moves by itself where the system asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(page, words('en'));
  const moving = await page.evaluate(() => {
    const long = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0.01);
    return [...document.querySelectorAll('*')]
      .filter((one) => {
        const style = getComputedStyle(one);
        const moves = style.animationName !== 'none' && long(style.animationDuration);
        return moves || long(style.transitionDuration);
      })
      .map((one) => one.outerHTML.slice(0, 100));
  });
  expect(moving).toEqual([]);
  // A change of view happens at once.
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Shift+1');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('with the colours of the system (forced colours) nothing is lost', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openSample(page, words('en'));
  await page.locator('.react-flow').focus();
  await page.keyboard.press('ArrowRight');
  await page.screenshot({ path: 'e2e/output/screens/forced-colours.png' });
  const ring = await page.evaluate(() => {
    const step = document.querySelector('[aria-current="true"]');
    return step === null ? null : getComputedStyle(step, '::before').borderStyle;
  });
  expect(ring).toBe('dashed');
});

test('on a narrow window nothing is cut off to the side', async ({ page }) => {
  await page.setViewportSize({ width: 420, height: 800 });
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await openSample(page, words('en'));
  expect(await wider()).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: words('en').app.backLabel }).click();
  await page.getByRole('link', { name: 'Feature to production' }).waitFor();
  expect(await wider()).toBeLessThanOrEqual(0);
});

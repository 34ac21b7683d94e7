import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { words } from '#shared/text/words';
import { openMap, step, steps } from './editorPage';
import { bytesOf, dropFile, openLibrary, titleField } from './libraryPage';

const { trueScale } = words('en');

/** The picture that lies over the map. */
function picture(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

function choice(page: Page, name: string) {
  return page.getByRole('group', { name: trueScale.switchLabel }).getByRole('button', { name, exact: true });
}

async function openLean(page: Page): Promise<void> {
  await page.goto('/');
  await expect(step(page, 'Design approval')).toBeVisible();
}

/** What an SVG file says of a group of the drawing: the rectangle under its title. */
function barOf(svg: string, title: RegExp): { readonly x: number; readonly width: number } {
  const group = svg.split('<g>').find((part) => title.test(/<title>([^<]*)/.exec(part)?.[1] ?? ''));
  const [, x = '', width = ''] = /<rect x="([\d.]+)"[^>]* width="([\d.]+)"/.exec(group ?? '') ?? [];
  return { x: Number(x), width: Number(width) };
}

test('the true-scale view leaves as an SVG in which every bar is as wide as its time, and opens as the map', async ({
  page,
  browser,
  baseURL,
}) => {
  await openLean(page);
  await choice(page, trueScale.trueScale).click();
  const shown = picture(page, trueScale.trueScale);
  await expect(shown).toContainText('Of 9 weeks 3 days, 1 week 2 days (14%) is work.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    shown.getByRole('button', { name: trueScale.saveSvg }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('Feature to production True scale.svg');
  const bytes = await readFile(await download.path());
  const svg = bytes.toString();
  // The path is 48 days of eight hours; 1400 px less the free space at both sides.
  const day = (1400 - 48) / 48;
  expect(barOf(svg, /^Wait of 1 week 3 days before Design and analysis/).width).toBeCloseTo(8 * day, 1);
  expect(barOf(svg, /^Development and developer testing: 4 days of work/).width).toBeCloseTo(4 * day, 1);
  expect(barOf(svg, /^Exploratory and performance testing: 1 day of work/).x).toBeCloseTo(24 + 39 * day, 1);
  expect(svg).toContain('>week 8<');

  const elsewhere = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }) });
  const other = await elsewhere.newPage();
  await openLibrary(other);
  await dropFile(other, 'true scale.svg', bytes);
  await expect(titleField(other)).toHaveValue('Feature to production');
  await expect(steps(other)).toHaveCount(8);
  await elsewhere.close();
});

test('a PNG of the true scale is written too', async ({ page }) => {
  await openLean(page);
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Shift+3');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    picture(page, trueScale.trueScale).getByRole('button', { name: trueScale.savePng }).click(),
  ]);
  const png = await bytesOf(download);
  expect(png.readUInt32BE(16)).toBe(2800);
});

test('keys open and close the pictures; the map below is out of reach meanwhile and back afterwards', async ({
  page,
}) => {
  await openLean(page);
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Shift+4');
  await expect(picture(page, trueScale.waits)).toContainText(
    '2 of 7 waits make up 56% of all waiting: before “Release planning and estimation” and “Design and analysis”.',
  );
  await expect(choice(page, trueScale.waits)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[inert] .react-flow')).toHaveCount(1);
  await page.keyboard.press('Shift+3');
  await expect(picture(page, trueScale.trueScale)).toBeVisible();
  await page.keyboard.press('Shift+3');
  await expect(picture(page, trueScale.trueScale)).toHaveCount(0);
  await expect(page.locator('[inert] .react-flow')).toHaveCount(0);
  await expect(step(page, 'Design approval')).toBeVisible();
  await expect(page.locator('.react-flow')).toBeFocused();

  // The keyboard comes along, so that Escape leads back; then the map goes on where it was.
  await page.keyboard.press('Shift+3');
  await expect(picture(page, trueScale.trueScale)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(picture(page, trueScale.trueScale)).toHaveCount(0);
  await expect(page.locator('.react-flow')).toBeFocused();
});

test('bars grow out of the boxes of the map, and come to rest where they belong', async ({ page }) => {
  // Written down as they begin: on a busy machine they are over before anybody has looked.
  await page.addInitScript(() => {
    const begun: Record<string, Keyframe> = {};
    const { animate } = Element.prototype;
    Element.prototype.animate = function (this: Element, frames, timing) {
      const [first] = Array.isArray(frames) ? frames : [];
      if (this instanceof SVGElement && first !== undefined) begun[this.dataset.key ?? ''] = first;
      return animate.call(this, frames, timing);
    };
    Object.assign(globalThis, { begun });
  });
  await openLean(page);
  const box = await step(page, 'Development and developer testing').boundingBox();
  await choice(page, trueScale.trueScale).click();
  const shown = picture(page, trueScale.trueScale);
  const bar = shown.locator('[data-key="step:4"]');
  await expect(bar).toBeVisible();
  const begun = await page.evaluate(() => (globalThis as { begun?: Record<string, Keyframe> }).begun ?? {});
  // From the box: as wide as it is, where 4 of 48 days are as wide as a twelfth of the drawing.
  const scale = Number(/scale\(([\d.]+)/.exec(String(begun['step:4']?.transform))?.[1]);
  const wide = ((await shown.locator('svg').boundingBox())?.width ?? 0) - 48;
  expect(scale * (wide / 12)).toBeCloseTo(box?.width ?? 0, 0);
  expect(String(begun['wait:3']?.transform)).toContain('translate');
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const at = await bar.evaluate((element) => getComputedStyle(element).transform);
  expect(at).toBe('none');
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openLean(page);
  await choice(page, trueScale.trueScale).click();
  const bar = picture(page, trueScale.trueScale).locator('[data-key="step:4"]');
  await expect(bar).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await choice(page, trueScale.map).click();
  await expect(picture(page, trueScale.trueScale)).toHaveCount(0);
});

test('a screen reader is told of every bar in the order of time', async ({ page }) => {
  await openLean(page);
  await choice(page, trueScale.trueScale).click();
  const told = picture(page, trueScale.trueScale).getByRole('listitem');
  await expect(told.first()).toHaveText(
    'Wait of 1 week 3 days before Design and analysis, 17% of the lead time',
  );
  await expect(told.nth(1)).toHaveText('Design and analysis: 2 days of work, starts after 1 week 3 days');
  await expect(told).toHaveCount(16);
});

test('without the times there is a sentence instead of a picture', async ({ page }) => {
  const steps = leanEnterprise.steps.map((one) => ({ ...one, processTime: null, waitTime: null }));
  await openMap(page, { ...leanEnterprise, id: 'untimed', title: 'Untimed', steps });
  await choice(page, trueScale.trueScale).click();
  await expect(picture(page, trueScale.trueScale)).toContainText(trueScale.notKnown);
});

test('the critical path is set apart, and the slack of the others is written at them', async ({ page }) => {
  await openLean(page);
  const toggle = page.getByRole('button', { name: trueScale.path });
  await expect(page.locator('[data-key="mark:slack:6a"]')).toHaveCount(0);
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Shift+5');
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[data-key="mark:slack:6a"]')).toContainText('3 d slack');
  await expect(page.locator('[data-key^="mark:slack"]')).toHaveCount(1);
  await toggle.click();
  await expect(page.locator('[data-key^="mark:slack"]')).toHaveCount(0);
});

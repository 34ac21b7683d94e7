import { expect, type Locator, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { field, openMap } from './editorPage';
import { riskyStream } from './riskyStream';
import { heading, panel, tab } from './sidePage';

const { side, findingsPanel, automatePanel, forecast, capacity } = words('en');

test('each key of the findings leads to its part, unfolded, in view, with the keyboard; asked again, back to the map', async ({
  page,
}) => {
  await openMap(page, riskyStream);
  const parts = [
    ['F8', automatePanel.heading],
    ['F9', forecast.heading],
    ['Shift+F9', capacity.heading],
    ['F7', findingsPanel.heading],
  ] as const;
  await page.keyboard.press('F8');
  await heading(page, automatePanel.heading).press('Enter');
  await expect(heading(page, automatePanel.heading)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Escape');
  for (const [keys, name] of parts) {
    if (keys === 'F8') await page.keyboard.press('F7');
    await page.keyboard.press(keys);
    await expect(heading(page, name)).toBeFocused();
    await expect(heading(page, name)).toHaveAttribute('aria-expanded', 'true');
    await expect(heading(page, name)).toBeInViewport();
  }
  await page.keyboard.press('F9');
  await expect(page.locator('[data-stale="false"]')).toBeVisible();
  // What came in above it after it was asked for has not pushed it out of view.
  await expect(heading(page, forecast.heading)).toBeInViewport();
  await page.keyboard.press('F9');
  await expect(tab(page, 'details')).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.react-flow')).toBeFocused();
});

test('a folded part keeps its answer, and is folded after a restart', async ({ page }) => {
  await openMap(page, riskyStream);
  await tab(page, 'findings').click();
  const part = page.getByRole('region', { name: capacity.heading });
  await expect(part.getByRole('table')).toBeVisible();
  await heading(page, capacity.heading).click();
  await expect(part.getByRole('table')).toHaveCount(0);
  const answer = capacity.constraint('Development and developer testing', '40%');
  await expect(part).toContainText(answer);
  await page.reload();
  await tab(page, 'findings').click();
  await expect(part).toContainText(answer);
  await expect(part.getByRole('table')).toHaveCount(0);
});

test('nothing but lists scrolls: the page is as large as the window, whatever stands beside the map', async ({
  page,
}) => {
  await openMap(page, riskyStream);
  const hidden = () =>
    page.evaluate(() => {
      const root = document.documentElement;
      return [root.scrollWidth - innerWidth, root.scrollHeight - innerHeight];
    });
  for (const [width, height] of [
    [1280, 720],
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const keys of ['F7', 'Shift+F7', 'Shift+F8', 'F9', 'Control+b', 'Control+b']) {
      await page.keyboard.press(keys);
      expect(await hidden(), `${width} ${keys}`).toEqual([0, 0]);
    }
    await tab(page, 'details').click();
    expect(await hidden()).toEqual([0, 0]);
  }
});

test('the panel folds away by key and button, its width is set by keys and by dragging, and both are kept', async ({
  page,
}) => {
  await openMap(page, riskyStream);
  const width = async (part: Locator) => (await part.boundingBox())?.width ?? 0;
  const map = page.locator('.react-flow');
  const beside = await width(map);
  await field(page, 'title').focus();
  await page.keyboard.press('Control+b');
  await expect(panel(page)).toHaveCount(0);
  await expect(map).toBeFocused();
  expect(await width(map)).toBeGreaterThan(beside + 300);
  await page.reload();
  await expect(map).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  const fold = page.getByRole('button', { name: words('en').app.actions.foldSide });
  await expect(fold).toHaveAttribute('aria-pressed', 'false');
  await fold.click();
  await expect(panel(page)).toBeVisible();
  const bar = page.getByRole('separator', { name: side.splitter });
  const before = Number(await bar.getAttribute('aria-valuenow'));
  await bar.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(bar).toHaveAttribute('aria-valuenow', String(before + 32));
  await expect.poll(() => width(panel(page))).toBeGreaterThan(before + 25);
  const place = await bar.boundingBox();
  if (place === null) throw new Error('the bar has a place');
  const [x, y] = [place.x + place.width / 2, place.y + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 100, y, { steps: 4 });
  await page.mouse.up();
  const dragged = Number(await bar.getAttribute('aria-valuenow'));
  expect(Math.abs(dragged - before - 132)).toBeLessThan(8);
  await page.reload();
  await expect(bar).toHaveAttribute('aria-valuenow', String(dragged));
  await bar.dblclick();
  await expect(bar).toHaveAttribute('aria-valuenow', String(before));
  // A panel that is asked for is there, folded or not.
  await page.keyboard.press('Control+b');
  await page.keyboard.press('F7');
  await expect(heading(page, findingsPanel.heading)).toBeFocused();
});

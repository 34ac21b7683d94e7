import { expect, type Page } from '@playwright/test';
import { rendersDuring, test } from '../host/hookedTest';
import { figure, longStream, openMap } from './editorPage';
import { openGrid } from './gridPage';

/** The drawing of the map follows a key in a cell with less urgency: waits until nothing is left to be done. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}

for (const size of [20, 200]) {
  test(`with ${size} steps, a key in a cell renders that row alone and is in the totals`, async ({
    page,
  }) => {
    await openMap(page, longStream(size));
    await openGrid(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const before = await figure(page, 'leadTime').innerText();
    await page.keyboard.type('1');
    await drawn(page);
    const renders = await rendersDuring(page, async () => {
      await page.keyboard.type('7');
      await drawn(page);
    });
    await expect(figure(page, 'leadTime')).not.toHaveText(before);
    expect(renders.gridRow).toBe(1);
    expect(renders.cellEditor).toBe(1);
    // On the map the step changes, and where its figure moves something the steps in view; never all of them.
    const inView = await page.locator('.react-flow__node').count();
    expect(inView).toBeLessThan(100);
    expect(renders.step ?? 0).toBeLessThanOrEqual(inView);
  });
}

test('typing a name renders no row and changes nothing until it is kept', async ({ page }) => {
  await openMap(page, longStream(20));
  await openGrid(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  await page.keyboard.type('C');
  const renders = await rendersDuring(page, () => page.keyboard.type('ode review 30m / 2d'));
  expect(renders.gridRow ?? 0).toBe(0);
  expect(renders.step ?? 0).toBe(0);
});

test('moving from row to row renders the two rows', async ({ page }) => {
  await openMap(page, longStream(200));
  await openGrid(page);
  await page.keyboard.press('ArrowDown');
  const renders = await rendersDuring(page, () => page.keyboard.press('ArrowDown'));
  expect(renders.gridRow).toBe(2);
});

test('a key in a cell is in the totals before anything of the map is drawn for it', async ({ page }) => {
  await openMap(page, longStream(20));
  await openGrid(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('1');
  await drawn(page);
  await page.evaluate(() => {
    const renders: Record<string, number> = {};
    const seen: number[] = [];
    Object.assign(globalThis, { millraceRenders: renders, drawnBefore: seen });
    const totals = document.querySelector('[data-metric="leadTime"]')?.closest('ul');
    if (totals == null) throw new Error('there are no totals');
    new MutationObserver(() => seen.push(renders.step ?? 0)).observe(totals, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page.keyboard.type('7');
  const counted = () =>
    page.evaluate(() => {
      const { millraceRenders, drawnBefore } = globalThis as unknown as {
        millraceRenders: Record<string, number>;
        drawnBefore: number[];
      };
      return { before: drawnBefore, after: millraceRenders.step ?? 0 };
    });
  await expect.poll(async () => (await counted()).after).toBeGreaterThan(0);
  expect((await counted()).before).toEqual([0]);
});

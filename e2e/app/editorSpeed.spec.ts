import { expect, type Page } from '@playwright/test';
import { rendersDuring, test } from '../host/hookedTest';
import { field, longStream, openMap, steps } from './editorPage';

/** Drags the second step a little and back, so that nothing is moved in the end. */
async function dragAStep(page: Page): Promise<void> {
  const box = await steps(page).nth(1).boundingBox();
  if (box === null) throw new Error('the second step is in view');
  const [x, y] = [box.x + box.width / 2, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 10, { steps: 10 });
  await page.mouse.move(x + 2, y, { steps: 10 });
  await page.mouse.up();
}

test('a drag renders the held step and its flows only, however large the map', async ({ browser }) => {
  test.slow();
  const counts: Readonly<Record<string, number>>[] = [];
  for (const size of [20, 1000]) {
    const page = await browser.newPage();
    await openMap(page, longStream(size));
    counts.push(await rendersDuring(page, () => dragAStep(page)));
    await page.close();
  }
  const [small, large] = counts;
  // 20 moves: each renders the held step once; picking it up and putting it down cost a few more.
  expect(small?.step ?? 0).toBeGreaterThan(10);
  expect(large?.step ?? 0).toBeLessThanOrEqual((small?.step ?? 0) + 4);
  expect(large?.step ?? 0).toBeLessThan(80);
  expect(large?.flow ?? 0).toBeLessThan(120);
});

test('of 5,000 steps only those near the view are in the page, and the far view has none', async ({
  page,
}) => {
  test.slow();
  await openMap(page, longStream(5000));
  expect(await steps(page).count()).toBeLessThan(60);
  const renders = await rendersDuring(page, async () => {
    const pane = await page.locator('.react-flow').boundingBox();
    if (pane === null) throw new Error('the map is in view');
    const [x, y] = [pane.x + pane.width / 2, pane.y + 30];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 60, y, { steps: 6 });
    await page.mouse.up();
  });
  // One: the step that the keyboard is on, as the press gave the map the focus.
  expect(renders.step ?? 0).toBeLessThanOrEqual(1);
  await page.keyboard.press('Shift+1');
  await expect(page.locator('canvas')).toBeVisible();
  await expect.poll(() => steps(page).count()).toBeLessThan(3);
});

test('on the painted layer a step is picked by a press and moved by a drag', async ({ page }) => {
  test.slow();
  await openMap(page, longStream(1200));
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Shift+1');
  await expect(page.locator('canvas')).toBeVisible();
  const room = await page.locator('.react-flow').boundingBox();
  if (room === null) throw new Error('the map is in view');
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  await page.mouse.click(middle.x, middle.y);
  await expect(field(page, 'name')).toHaveValue(/^Step [56]\d\d$/);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x + 200, middle.y, { steps: 6 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
});

test('the far view is painted when it rests, not while it moves or a step is dragged', async ({ page }) => {
  test.slow();
  await openMap(page, longStream(5000));
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Shift+1');
  await expect(page.locator('canvas')).toBeVisible();
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const room = await page.locator('.react-flow').boundingBox();
  if (room === null) throw new Error('the map is in view');
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  const paints = async (gesture: () => Promise<void>) => (await rendersDuring(page, gesture)).overview ?? 0;
  const pull = async (x: number, y: number) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 10, { steps: 20 });
    await page.mouse.move(x, y, { steps: 20 });
    await page.mouse.up();
  };
  expect(await paints(() => pull(middle.x, room.y + 12))).toBeLessThanOrEqual(1);
  // The step that was pressed is outlined.
  const dragging = await paints(() => pull(middle.x, middle.y));
  expect(dragging).toBeGreaterThanOrEqual(1);
  expect(dragging).toBeLessThanOrEqual(2);
  await page.mouse.click(middle.x, middle.y);
  await expect(page.locator('.react-flow')).toHaveAttribute('aria-activedescendant', /^step-s\d+$/);
});

import { expect, test } from '@playwright/test';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { openMap, step } from './editorPage';
import { mark, saved, view } from './futurePage';
import { cell, openGrid, pasteText } from './gridPage';

test('the grid, a paste, a drag and a copy edit the future as well; today stays', async ({ page }) => {
  test.slow();
  await openMap(page, leanEnterprise);
  const before = await saved(page);
  await view(page, 'future').click();

  await openGrid(page);
  await cell(page, 1, 'waitTime').click();
  await page.keyboard.type('4h');
  await page.keyboard.press('Enter');
  await expect(step(page, 'Design approval')).toContainText('Changed · 1');
  await cell(page, 0, 'name').click();
  await pasteText(page, 'Design together\nDecide by policy');
  await expect(step(page, 'Decide by policy')).toContainText('Changed · 1');
  await page.keyboard.press('Control+Shift+G');

  // The map has more room now, and stands elsewhere in the window.
  await page.waitForFunction(() => document.getAnimations().length === 0);
  const from = await step(page, 'Showcase and UAT').boundingBox();
  if (from === null) throw new Error('the step is on the map');
  await page.mouse.move(from.x + 30, from.y + 30);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 160, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => mark(page, 'change').count()).toBeGreaterThan(2);

  await step(page, 'Production deployment').click();
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+v');
  await expect(step(page, 'Production deployment')).toHaveCount(2);

  const { map } = await saved(page);
  expect(map.steps).toEqual(before.map.steps);
  expect(map.flows).toEqual(before.map.flows);
  expect(map.improvements).toHaveLength(1);
  await view(page, 'current').click();
  await expect(step(page, 'Production deployment')).toHaveCount(1);
  await expect(step(page, 'Design approval')).toBeVisible();
});

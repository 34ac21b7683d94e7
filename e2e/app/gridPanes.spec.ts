import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { openEmptyMap } from './editorPage';
import { gridOf, openGrid, pasteText } from './gridPage';
import { openSample } from './libraryPage';

const { panes } = words('en');

test('the bar between map and grid is moved by keys, and the choice is there after a reload', async ({
  page,
}) => {
  await openSample(page);
  await openGrid(page);
  const bar = page.getByRole('separator', { name: panes.splitter });
  await expect(bar).toHaveAttribute('aria-valuenow', '50');
  const before = (await gridOf(page).boundingBox())?.x ?? 0;
  await bar.focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(bar).toHaveAttribute('aria-valuenow', '40');
  await expect.poll(async () => (await gridOf(page).boundingBox())?.x ?? 0).toBeLessThan(before - 50);
  await page.keyboard.press('Home');
  await expect(bar).toHaveAttribute('aria-valuenow', '20');
  await page.reload();
  await expect(gridOf(page)).toBeVisible();
  await expect(bar).toHaveAttribute('aria-valuenow', '20');
  await page.keyboard.press('Control+Shift+G');
  await expect(gridOf(page)).toHaveCount(0);
  await expect(page.locator('.react-flow')).toBeVisible();
});

test('a list pasted into the row of the next step is looked at before it becomes steps', async ({ page }) => {
  await openEmptyMap(page);
  await openGrid(page);
  await pasteText(page, '- Code review 30m / 2d\n- Test 1d');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', '2');
});

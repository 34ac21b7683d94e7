import { expect, type Page, test } from '@playwright/test';
import { savedMap } from './canvasPage';
import { field, figure, longStream, openEmptyMap, openMap, step } from './editorPage';
import { cell, grid, gridOf, openGrid, pasteText, tip } from './gridPage';
import { openSample } from './libraryPage';

/** Goes to a cell from wherever the keyboard is in the grid. */
async function goTo(page: Page, down: number, right: number): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let row = 0; row < down; row += 1) await page.keyboard.press('ArrowDown');
  for (let column = 0; column < right; column += 1) await page.keyboard.press('ArrowRight');
}

test('times are typed into cells, understood, refused with a reason and mended', async ({ page }) => {
  await openSample(page);
  await openGrid(page);
  await test.step('what a time was understood as is said while it is typed, and the totals follow each key', async () => {
    await goTo(page, 0, 1);
    await page.keyboard.type('4');
    await expect(tip(page)).toHaveText('= 4 h');
    await page.keyboard.type('d');
    await expect(tip(page)).toHaveText('= 32 h');
    await expect(figure(page, 'processTime')).toContainText('1 w 4 d');
    await page.keyboard.press('Escape');
    await expect(cell(page, 0, 'processTime')).toHaveText('2d');
    await expect(figure(page, 'processTime')).toContainText('1 w 2 d');
    // Nothing happened, so there is nothing to undo.
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  });
  await test.step('wrong input stays in its cell with its reason, spoils nothing, and can be mended', async () => {
    await goTo(page, 0, 1);
    await page.keyboard.type('4 dayz');
    await page.keyboard.press('Enter');
    const wrong = cell(page, 0, 'processTime');
    await expect(cell(page, 1, 'processTime')).toBeFocused();
    await expect(wrong).toHaveText('4 dayz');
    await expect(wrong).toHaveAttribute('aria-invalid', 'true');
    await expect(figure(page, 'processTime')).toContainText('1 w 2 d');
    expect((await savedMap(page)).steps[0]?.processTime).toBe('2d');

    await gridOf(page).locator('[data-focus]').focus();
    await page.keyboard.press('ArrowUp');
    await expect(tip(page)).toContainText('“dayz” isn’t a unit of time');
    await expect(wrong).toHaveAccessibleDescription(/dayz/);
    await page.keyboard.press('F2');
    for (let key = 0; key < 3; key += 1) await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('4d');
    await page.keyboard.press('Enter');
    await expect(wrong).toHaveText('4d');
    await expect(wrong).not.toHaveAttribute('aria-invalid');
    expect((await savedMap(page)).steps[0]?.processTime).toBe('4d');
    await gridOf(page).locator('[data-focus]').focus();
    await page.keyboard.press('Control+z');
    await expect(wrong).toHaveText('2d');
  });
  await test.step('a lead time shorter than its work is refused in its cell with what it would imply', async () => {
    await goTo(page, 0, 3);
    await page.keyboard.type('1d');
    await page.keyboard.press('Tab');
    await expect(cell(page, 0, 'leadTime')).toHaveAttribute('aria-invalid', 'true');
    await page.keyboard.press('Shift+Tab');
    await expect(tip(page)).toContainText('the wait time would be −1 day');
    expect((await savedMap(page)).steps[0]?.waitTime).toEqual({ upToLeadTime: '2w' });
  });
});

test('a range from a spreadsheet lands at the cell in one step of undo; a wrong cell spoils no other', async ({
  page,
}) => {
  await openMap(page, longStream(3));
  await openGrid(page);
  await goTo(page, 1, 1);
  await pasteText(page, '2h\t3d\t\t80%\n4h\toops\t\t90 %\n1h\t1d\t\t70\n');
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', '6');
  await expect(cell(page, 2, 'waitTime')).toHaveAttribute('aria-invalid', 'true');
  const map = await savedMap(page);
  expect(map.steps.map(({ processTime, waitTime }) => [processTime, waitTime])).toEqual([
    ['1h', '1d'],
    ['2h', '3d'],
    ['4h', '3d'],
    ['1h', '1d'],
  ]);
  expect(map.steps.map((one) => one.percentCompleteAccurate)).toEqual([0.9, 0.8, 0.9, 0.7]);
  expect(map.flows.at(-1)).toMatchObject({ from: map.steps[2]?.id, to: map.steps[3]?.id });
  await gridOf(page).locator('[data-focus]').focus();
  await page.keyboard.press('Control+z');
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', '5');
  expect((await savedMap(page)).steps).toEqual(longStream(3).steps);
});

test('cells go over the clipboard, are filled down, cleared and brought back', async ({ page, context }) => {
  await openMap(page, longStream(4));
  await openGrid(page);
  await test.step('cells are copied as a table, filled down, cleared and brought back', async () => {
    await goTo(page, 0, 1);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    const copied = await page.evaluate(() => {
      const carried = new DataTransfer();
      const event = new ClipboardEvent('copy', { clipboardData: carried, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return carried.getData('text/plain');
    });
    expect(copied).toBe('1h\t1d\n2h\t2d');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    for (let row = 0; row < 3; row += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    expect((await savedMap(page)).steps.map(({ processTime }) => processTime)).toEqual([
      '1h',
      '1h',
      '1h',
      '1h',
    ]);
    await gridOf(page).locator('[data-focus]').focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Delete');
    expect((await savedMap(page)).steps.map(({ processTime }) => processTime)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    await gridOf(page).locator('[data-focus]').focus();
    await page.keyboard.press('Control+z');
    expect((await savedMap(page)).steps).toEqual(longStream(4).steps);
  });
  await gridOf(page).locator('[data-focus]').focus();
  await test.step('Ctrl+C, Ctrl+V and Ctrl+X use the clipboard of the system', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await goTo(page, 0, 1);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('1h\t1d\n2h\t2d');
    await goTo(page, 2, 1);
    await page.keyboard.press('Control+v');
    await expect(cell(page, 3, 'waitTime')).toHaveText('2d');
    await page.keyboard.press('Control+x');
    await expect(cell(page, 3, 'waitTime')).toHaveText('');
    expect((await savedMap(page)).steps.map(({ processTime, waitTime }) => [processTime, waitTime])).toEqual([
      ['1h', '1d'],
      ['2h', '2d'],
      [null, null],
      [null, null],
    ]);
  });
});

test('steps are put between, moved and deleted by keys, and the stream stays joined', async ({ page }) => {
  await openMap(page, longStream(3));
  await openGrid(page);
  await goTo(page, 0, 0);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.type('Between 2h / 1d');
  await page.keyboard.press('Enter');
  await expect(cell(page, 1, 'name')).toHaveText('Between');
  await expect(cell(page, 2, 'name')).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(cell(page, 1, 'name')).toHaveText('Step 2');
  await expect(cell(page, 1, 'name')).toBeFocused();
  await page.keyboard.press('Control+Delete');
  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', '5');
  const map = await savedMap(page);
  const names = new Map(map.steps.map(({ id, name }) => [id, name]));
  expect(map.flows.map(({ from, to }) => `${names.get(from)} > ${names.get(to)}`).sort()).toEqual([
    'Between > Step 3',
    'Step 1 > Between',
  ]);
});

test('the row of the grid and the step of the map are the same selection', async ({ page }) => {
  await page.setViewportSize({ width: 1700, height: 900 });
  await openSample(page);
  await openGrid(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(field(page, 'name')).toHaveValue('Release planning and estimation');
  await step(page, 'Design approval').click();
  await expect(gridOf(page).locator('[data-focus]')).toHaveText('Design approval');
  await page.keyboard.press('F6');
  await expect(cell(page, 1, 'name')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(gridOf(page).locator(':focus')).toHaveCount(0);
});

test('a phase is chosen from those of the map, or begun by its name', async ({ page }) => {
  await openEmptyMap(page);
  await openGrid(page);
  await page.keyboard.type('Build 1h #Making');
  await expect(tip(page)).toHaveText('process time 1 h · new phase Making');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Check 1h, @Quality');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  for (let column = 0; column < 7; column += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.type('m');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Making' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  const map = await savedMap(page);
  expect(map.lanes.map(({ name }) => name)).toEqual(['Making']);
  expect(map.steps.map(({ phase, team }) => [phase, team])).toEqual([
    [map.lanes[0]?.id, ''],
    [map.lanes[0]?.id, 'Quality'],
  ]);
});

test('5,000 steps are some rows in the page, and the keyboard reaches the last one', async ({ page }) => {
  test.slow();
  await openMap(page, longStream(5000));
  await openGrid(page);
  expect(await gridOf(page).getByRole('row').count()).toBeLessThan(60);
  await page.keyboard.press('Control+End');
  await expect(gridOf(page).locator('[data-focus]')).toHaveAttribute('data-column', 'source');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  await expect(gridOf(page).locator('[data-focus]')).toHaveText('Step 5000');
  await expect(gridOf(page).locator('[data-focus]')).toBeInViewport();
  expect(await gridOf(page).getByRole('row').count()).toBeLessThan(60);
});

test('columns are hidden and made wider, and stay so', async ({ page }) => {
  await openSample(page);
  await openGrid(page);
  await page.getByRole('button', { name: grid.chooseColumns }).click();
  await page.getByRole('menuitemradio', { name: grid.columns.valueClass }).click();
  await expect(page.getByRole('columnheader', { name: grid.columns.valueClass })).toHaveCount(0);
  await gridOf(page).locator('[data-focus]').focus();
  const heading = page.getByRole('columnheader', { name: grid.columns.name });
  const before = (await heading.boundingBox())?.width ?? 0;
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect.poll(async () => (await heading.boundingBox())?.width).toBe(before + 16);
  await page.reload();
  await expect(heading).toBeVisible();
  await expect(page.getByRole('columnheader', { name: grid.columns.valueClass })).toHaveCount(0);
  await expect.poll(async () => (await heading.boundingBox())?.width).toBe(before + 16);
});

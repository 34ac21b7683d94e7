import { expect, type Page, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { figure, longStream, openMap, step, steps } from './editorPage';

const { app, palette } = words('en');

async function openPalette(page: Page) {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: palette.title });
  await expect(field).toBeFocused();
  return field;
}

function lines(page: Page) {
  return page.getByRole('listbox', { name: palette.results }).getByRole('option');
}

/** A setting as it is on the disk. */
function setting(page: Page, name: string): Promise<unknown> {
  return page.evaluate(async (wanted) => {
    const open = indexedDB.open('millrace');
    await new Promise((done) => open.addEventListener('success', done));
    const read = open.result.transaction('settings').objectStore('settings').get(wanted);
    await new Promise((done) => read.addEventListener('success', done));
    open.result.close();
    return read.result?.value;
  }, name);
}

function contextMenu(page: Page) {
  return page.getByRole('menu', { name: palette.contextMenu });
}

test('the palette says why something cannot be done, and does what is typed with a slip of the finger', async ({
  page,
}) => {
  await openMap(page, longStream(4));
  await test.step('what cannot be done says why and does nothing', async () => {
    await openPalette(page);
    await page.keyboard.type('undo');
    const undo = lines(page).filter({ hasText: app.disabledReasons.nothingToUndo });
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    await expect(undo).toContainText(app.actions.undo);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    // It says itself that it is disabled; a person presses it all the same.
    await page.getByRole('button', { name: app.actions.undo }).click({ force: true });
    await expect(page.getByText(app.disabledReasons.nothingToUndo)).toBeVisible();
  });
  await test.step('the palette finds a command with a slip of the finger and does it', async () => {
    await step(page, 'Step 2').click();
    await openPalette(page);
    await page.keyboard.type('ad next setp');
    const chosen = lines(page).and(page.locator('[aria-selected="true"]'));
    await expect(chosen).toContainText(app.actions.addNext);
    await expect(chosen).toContainText('Ctrl+→');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(steps(page)).toHaveCount(5);
  });
});

test('the palette goes to a step, and the keyboard goes on from there', async ({ page }) => {
  await openMap(page, longStream(30));
  await openPalette(page);
  await page.keyboard.type('step 27');
  await page.keyboard.press('Enter');
  await expect(step(page, 'Step 27')).toHaveAttribute('aria-current', 'true');
  await expect(step(page, 'Step 27')).toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expect(step(page, 'Step 28')).toHaveAttribute('aria-current', 'true');
});

test('the palette shows what was used last at the top, also after a reload', async ({ page }) => {
  await openMap(page, longStream(3));
  await openPalette(page);
  await page.keyboard.type('zoom out');
  await page.keyboard.press('Enter');
  await expect.poll(() => setting(page, 'recentActions')).toEqual(['zoomOut']);
  await page.reload();
  await steps(page).first().waitFor();
  await openPalette(page);
  await expect(lines(page).first()).toContainText(app.actions.zoomOut);
});

test('what belongs to a step or to the map is offered on it, by a right click and by keys', async ({
  page,
}) => {
  await openMap(page, longStream(4));
  await test.step('Shift+F10 opens the menu of what is selected, and arrows and Enter choose from it', async () => {
    await step(page, 'Step 2').click();
    await page.keyboard.press('Shift+F10');
    const menu = contextMenu(page);
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(menu.getByRole('menuitem').last()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
  });
  await test.step('a right click on a step offers what can be done with it, and the map does it', async () => {
    await step(page, 'Step 3').click({ button: 'right' });
    const menu = contextMenu(page);
    await expect(menu).toBeVisible();
    await menu.getByRole('menuitem', { name: app.actions.addParallel }).click();
    await expect(menu).toHaveCount(0);
    await expect(steps(page)).toHaveCount(5);
    await page.keyboard.type('Beside');
    await page.keyboard.press('Escape');
    await page.getByText('Beside', { exact: true }).first().click({ button: 'right' });
    await contextMenu(page).getByRole('menuitem', { name: app.actions.delete }).click();
    await expect(steps(page)).toHaveCount(4);
  });
  await test.step('a right click between the steps offers what belongs to the map', async () => {
    await page.locator('.react-flow__pane').click({ button: 'right', position: { x: 300, y: 12 } });
    await contextMenu(page).getByRole('menuitem', { name: app.actions.selectAll }).click();
    await expect(page.locator('[aria-label^="Step"]').first()).toBeVisible();
    await page.keyboard.press('Delete');
    await expect(steps(page)).toHaveCount(0);
  });
});

test('single-letter keys can be switched off, and stay off after a reload', async ({ page }) => {
  await openMap(page, longStream(3));
  await openPalette(page);
  await page.keyboard.type(app.actions.letterKeys);
  await page.keyboard.press('Enter');
  await expect.poll(() => setting(page, 'letterKeys')).toBe(false);
  await page.reload();
  await steps(page).first().waitFor();
  await step(page, 'Step 1').click();
  await page.keyboard.press('?');
  await page.keyboard.press('F1');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toHaveCount(1);
  await expect(sheet.getByText(app.keysLettersOff)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(figure(page, 'leadTime')).toBeVisible();
});

test('every action with a key stands on the page of keys', async ({ page }) => {
  await openMap(page, longStream(2));
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: app.keysHeading });
  for (const title of [app.actions.undo, app.actions.palette, app.actions.find, app.actions.connect])
    await expect(sheet.getByText(title, { exact: true })).toBeVisible();
});

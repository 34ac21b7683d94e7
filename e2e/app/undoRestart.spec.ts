import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { removeFolder } from '../host/removeFolder';
import { longStream, openMap, step, steps } from './editorPage';
import { saveStatus, titleField } from './libraryPage';
import { type StartedBrowser, startBrowser } from './storageBrowser';

async function saved(page: Page): Promise<void> {
  await expect(saveStatus(page)).toHaveAttribute('data-status', 'saved');
}

test('undo and redo go on after a reload', async ({ page }) => {
  await openMap(page, longStream(4));
  await step(page, 'Step 2').click();
  await page.keyboard.press('Delete');
  await expect(steps(page)).toHaveCount(3);
  await step(page, 'Step 3').click();
  await page.keyboard.press('Delete');
  await expect(steps(page)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(steps(page)).toHaveCount(3);
  await saved(page);

  await page.reload();
  await expect(steps(page)).toHaveCount(3);
  await page.keyboard.press('Control+Shift+z');
  await expect(steps(page)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(steps(page)).toHaveCount(4);
  await expect(step(page, 'Step 2')).toBeVisible();
  await saved(page);

  await page.reload();
  await expect(steps(page)).toHaveCount(4);
  await page.keyboard.press('Control+y');
  await expect(steps(page)).toHaveCount(3);
});

test('a title that was typed is one step back after a reload', async ({ page }) => {
  await openMap(page, longStream(3));
  await titleField(page).fill('');
  await titleField(page).pressSequentially('Typed');
  await saved(page);
  await page.reload();
  await expect(titleField(page)).toHaveValue('Typed');
  await steps(page).first().waitFor();
  await page.keyboard.press('Control+z');
  await expect(titleField(page)).toHaveValue('Stream of 3');
});

test('undo goes on after the browser was killed', async ({ baseURL }) => {
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'millrace-undo-'));
  let browser: StartedBrowser | null = null;
  try {
    browser = await startBrowser(folder);
    await browser.page.goto(`${baseURL}/`);
    await expect(titleField(browser.page)).toHaveValue('Feature to production');
    await step(browser.page, 'Design approval').click();
    await browser.page.keyboard.press('Delete');
    await expect(step(browser.page, 'Design approval')).toHaveCount(0);
    await titleField(browser.page).fill('Without approval');
    await saved(browser.page);
    await browser.kill();

    browser = await startBrowser(folder);
    const { page } = browser;
    await page.goto(`${baseURL}/`);
    await page.getByRole('link').first().click();
    await expect(titleField(page)).toHaveValue('Without approval');
    await steps(page).first().waitFor();
    await page.keyboard.press('Control+z');
    await expect(titleField(page)).toHaveValue('Feature to production');
    await page.keyboard.press('Control+z');
    await expect(step(page, 'Design approval')).toBeVisible();
  } finally {
    await browser?.kill();
    await removeFolder(folder);
  }
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { field } from './editorPage';
import { dropFile, openLibrary, saveStatus, titleField } from './libraryPage';
import { panel, tab } from './sidePage';

const { findingsPanel } = words('en');
const file = fileURLToPath(new URL('../../shared/metrics/cases/stock-only.vsmap', import.meta.url));

test('a map that has only stock gets its lead time in one click, and back', async ({ page }) => {
  await openLibrary(page);
  await dropFile(page, 'stock.vsmap', await readFile(file));
  await expect(titleField(page)).toHaveValue('greenbelt');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toContainText('missing');
  await tab(page, 'findings').click();
  await panel(page).getByRole('button', { name: findingsPanel.takeFromStock }).click();
  await expect(headline).toContainText('An item takes 3 weeks 1 day');
  await expect(panel(page).locator('[data-rule="stockWithoutWaits"]')).toHaveCount(0);

  await tab(page, 'details').click();
  await expect(field(page, 'waitsFromStock')).toBeChecked();
  await page.keyboard.press('Control+z');
  await expect(headline).toContainText('missing');
  await field(page, 'waitsFromStock').check();
  await expect(headline).toContainText('An item takes 3 weeks 1 day');
  await expect(saveStatus(page)).toHaveAttribute('data-status', 'saved');
  await page.reload();
  await expect(headline).toContainText('An item takes 3 weeks 1 day');
});

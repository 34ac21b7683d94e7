import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { field, openEmptyMap, steps } from './editorPage';
import { dropFile, openLibrary, saveStatus, titleField } from './libraryPage';
import { allowClipboard, dialog, expectClosed, fillClipboard, paste } from './pastePage';
import { panel, tab } from './sidePage';

const { findingsPanel, forecast } = words('en');
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

test('from a pasted count of stock to the forecast, which says that its waits come from there', async ({
  page,
  context,
}) => {
  await allowClipboard(context);
  await openEmptyMap(page);
  const rows = ['Press\t12s\t3200', 'Form\t35s\t2250', 'Grind\t34s\t3350', 'Ship\t0s\t1475'];
  await fillClipboard(page, { 'text/plain': ['Step\tProcess time\tWIP', ...rows].join('\n') });
  await page.keyboard.press('Control+v');
  await dialog(page).getByRole('button', { name: paste.atEnd }).click();
  await expectClosed(page);
  await expect(steps(page)).toHaveCount(4);
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Escape');
  await tab(page, 'details').click();
  await field(page, 'demand').fill('3200');

  await page.keyboard.press('F9');
  await expect(panel(page)).toContainText(forecast.lacking);
  await page.keyboard.press('F7');
  await panel(page).getByRole('button', { name: findingsPanel.takeFromStock }).click();
  await page.keyboard.press('F9');
  await expect(panel(page)).toContainText(
    /Every item takes 3 weeks 1 day, because no time on the map varies\./,
  );
  await expect(panel(page)).toContainText(forecast.noRework);
  const share = panel(page).locator('[data-metric="stockShare"]');
  await expect(share).toContainText(`>99%${forecast.ofLeadTime}`);
});

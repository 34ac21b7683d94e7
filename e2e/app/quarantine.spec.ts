import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { longStream, openMap, steps } from './editorPage';
import { saveStatus, titleField } from './libraryPage';
import { damageJournal } from './storageFaults';
import { violations } from './violations';

const { app, quarantine } = words('en');

test('changes that could not be read back are shown, can be saved, and deleted', async ({ page }) => {
  await openMap(page, longStream(3));
  await titleField(page).fill('Damaged');
  await expect(saveStatus(page)).toHaveAttribute('data-status', 'saved');
  await damageJournal(page);
  await steps(page).first().waitFor();
  await expect(titleField(page)).toHaveValue('Damaged');

  await page.getByRole('button', { name: quarantine.look }).click();
  const dialog = page.getByRole('dialog', { name: quarantine.title });
  await expect(dialog).toContainText(quarantine.changes(1));
  await expect(dialog).toContainText('lost words');
  expect(await violations(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: quarantine.save }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  const kept = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(kept.records[0].command).toEqual({ kind: 'lost words' });

  await dialog.getByRole('button', { name: quarantine.delete }).click();
  await dialog.getByRole('button', { name: quarantine.deleteQuestion }).click();
  await expect(dialog).toContainText(quarantine.none);
  await dialog.getByRole('button', { name: app.close }).click();
  await expect(dialog).toHaveCount(0);
});

import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { longStream, openMap, steps } from './editorPage';
import { saveStatus, titleField } from './libraryPage';
import { violations } from './violations';

const { app, setAside } = words('en');

/** Leaves a record in the journal that no program can read, as a fault of the disk would. */
async function damageJournal(page: Page): Promise<void> {
  const [, id = ''] = /#\/map\/(.+)$/.exec(page.url()) ?? [];
  await page.goto('/#/');
  await expect(page.getByRole('link').first()).toBeVisible();
  await page.evaluate(async (mapId) => {
    const open = indexedDB.open('millrace');
    await new Promise((done) => open.addEventListener('success', done));
    const work = open.result.transaction(['journal', 'checkpoints'], 'readwrite');
    const found = work.objectStore('checkpoints').get(mapId);
    await new Promise((done) => found.addEventListener('success', done));
    const revision = found.result.revision + 1;
    work
      .objectStore('journal')
      .put({ kind: 'command', mapId, revision, at: 1, command: { kind: 'lost words' } });
    await new Promise((done) => work.addEventListener('complete', done));
    open.result.close();
  }, decodeURIComponent(id));
  await page.goto(`/#/map/${id}`);
  await steps(page).first().waitFor();
}

test('changes that could not be read back are shown, can be saved, and deleted', async ({ page }) => {
  await openMap(page, longStream(3));
  await titleField(page).fill('Damaged');
  await expect(saveStatus(page)).toHaveAttribute('data-status', 'saved');
  await damageJournal(page);
  await expect(titleField(page)).toHaveValue('Damaged');

  await page.getByRole('button', { name: setAside.look }).click();
  const dialog = page.getByRole('dialog', { name: setAside.title });
  await expect(dialog).toContainText(setAside.changes(1));
  await expect(dialog).toContainText('lost words');
  expect(await violations(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: setAside.save }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  const kept = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(kept.records[0].command).toEqual({ kind: 'lost words' });

  await dialog.getByRole('button', { name: setAside.delete }).click();
  await dialog.getByRole('button', { name: setAside.deleteQuestion }).click();
  await expect(dialog).toContainText(setAside.none);
  await dialog.getByRole('button', { name: app.close }).click();
  await expect(dialog).toHaveCount(0);
});

import { expect, test } from '@playwright/test';
import { app, bytesOf, openSample, saveStatus, titleField } from './libraryPage';
import { damageText, fillDisk, freeDisk } from './storageFaults';

test('a reload in the middle of typing loses nothing that showed saved', async ({ page }) => {
  await openSample(page);
  await titleField(page).fill('');
  await titleField(page).pressSequentially('Feature to prod', { delay: 10 });
  await expect(saveStatus(page)).toHaveText(app.saving.saved);
  await titleField(page).pressSequentially('uction and then some more', { delay: 5 });
  await page.reload();
  await expect(titleField(page)).toHaveValue(/^Feature to prod/);
});

test('undo and redo survive a reload as what they left', async ({ page }) => {
  await openSample(page);
  await titleField(page).fill('Returns');
  await page.keyboard.press('Control+z');
  await expect(titleField(page)).toHaveValue('Feature to production');
  await page.keyboard.press('Control+y');
  await expect(titleField(page)).toHaveValue('Returns');
  await expect(saveStatus(page)).toHaveText(app.saving.saved);
  await page.reload();
  await expect(titleField(page)).toHaveValue('Returns');
});

test('typing is undone as one step, and by the same keys outside of the field', async ({ page }) => {
  await openSample(page);
  await titleField(page).fill('');
  await titleField(page).pressSequentially('Orders');
  await titleField(page).blur();
  await page.keyboard.press('Control+z');
  await expect(titleField(page)).toHaveValue('Feature to production');
  await page.keyboard.press('Control+Shift+z');
  await expect(titleField(page)).toHaveValue('Orders');
});

test('a second tab of the same map looks on, follows, and takes over', async ({ page, context }) => {
  await openSample(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(saveStatus(second)).toHaveText(app.saving.readOnly);
  await expect(second.getByText(app.notice.elsewhere)).toBeVisible();
  await expect(titleField(second)).not.toBeEditable();

  await titleField(page).fill('Written in the first tab');
  await expect(titleField(second)).toHaveValue('Written in the first tab');

  await page.close();
  await expect(titleField(second)).toBeEditable();
  await titleField(second).fill('Written in the second tab');
  await expect(saveStatus(second)).toHaveText(app.saving.saved);
  await second.reload();
  await expect(titleField(second)).toHaveValue('Written in the second tab');
});

test('when the disk refuses, the status says so, a file can be saved, and nothing is lost on retry', async ({
  page,
}) => {
  await openSample(page);
  await fillDisk(page);
  await titleField(page).fill('Not on the disk');
  await expect(saveStatus(page)).toHaveText(app.saving.notSaved);
  await expect(page.getByRole('alert')).toContainText(app.saving.reasons.full);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: app.saving.saveCopy }).click(),
  ]);
  expect(JSON.parse((await bytesOf(download)).toString()).map.title).toBe('Not on the disk');

  await freeDisk(page);
  await page.getByRole('button', { name: app.saving.retry }).click();
  await expect(saveStatus(page)).toHaveText(app.saving.saved);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.reload();
  await expect(titleField(page)).toHaveValue('Not on the disk');
});

test('a map that is not there says so and leads back', async ({ page }) => {
  await page.goto('/#/map/nowhere');
  await expect(page.getByRole('heading', { name: app.trouble.missing })).toBeVisible();
  await page.getByRole('button', { name: app.trouble.toLibrary }).click();
  await expect(page.getByRole('link', { name: 'Feature to production' })).toBeVisible();
});

test('a map whose text was damaged is kept, and its text can be saved', async ({ page }) => {
  await openSample(page);
  await damageText(page);
  await expect(page.getByRole('heading', { name: app.trouble.damaged })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: app.trouble.saveDamaged }).click(),
  ]);
  expect((await bytesOf(download)).toString()).toBe('{"format":"vsmap",');
});

test('changes whose checkpoint keeps failing are saved, and it is told why the store grows', async ({
  page,
}) => {
  await openSample(page);
  await titleField(page).fill('');
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function refusing(...args) {
      if (this.name === 'checkpoints') throw new DOMException('The disk is full.', 'QuotaExceededError');
      return put.apply(this, args);
    };
  });
  const notice = page.getByRole('alert');
  await titleField(page).pressSequentially('x'.repeat(290));
  await expect(saveStatus(page)).toHaveText(app.saving.saved);
  await expect(notice).toHaveCount(0);
  await titleField(page).pressSequentially('x'.repeat(110));
  await expect(notice).toContainText(app.saving.strainedBecause(app.saving.reasons.full));
  await expect(saveStatus(page)).toHaveText(app.saving.saved);
  await page.reload();
  await expect(titleField(page)).toHaveValue('x'.repeat(400));
});

import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { field, openMap, step } from './editorPage';
import { bytesOf, exportAs } from './libraryPage';
import { riskyStream } from './riskyStream';
import { tab } from './sidePage';
import { violations } from './violations';

const { findingsPanel, finding } = words('en');
const { causes } = findingsPanel;
const queues = finding.byRule.longQueues.name;

test('by keyboard: causes are noted below a finding, edited there, kept in the file, and undone', async ({
  page,
}) => {
  await openMap(page, riskyStream);
  await page.keyboard.press('F7');
  const item = page.locator('[data-rule="longQueues"]');
  const add = item.getByRole('button', { name: causes.addTo(queues) });
  await add.press('Enter');
  await expect(item.getByLabel(causes.add)).toBeFocused();
  await page.keyboard.type('The board meets once a week');
  await page.keyboard.press('Enter');
  await expect(item.getByLabel(causes.one(1))).toHaveValue('The board meets once a week');
  // The field waits for the next one.
  await page.keyboard.type('Nobody else may approve');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(add).toBeFocused();
  await item.getByLabel(causes.one(2)).fill('Only the board may approve');
  expect(await violations(page)).toEqual([]);
  const saved = JSON.parse((await bytesOf(await exportAs(page, 'vsmap'))).toString());
  expect(saved.map.causes).toEqual([
    { id: expect.stringMatching(/^c-/), finding: 'longQueues', text: 'The board meets once a week' },
    { id: expect.stringMatching(/^c-/), finding: 'longQueues', text: 'Only the board may approve' },
  ]);
  await item.getByRole('button', { name: causes.remove('The board meets once a week') }).press('Enter');
  await expect(add).toBeFocused();
  await expect(item.getByRole('listitem')).toHaveCount(1);
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Control+z');
  await expect(item.getByRole('listitem')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(item.getByLabel(causes.one(1))).toHaveValue('The board meets once a week');
});

test('a cause stays when the map no longer shows what it was noted for', async ({ page }) => {
  const cause = { id: 'c', finding: 'lowAccuracy', step: null, text: 'No acceptance criteria' };
  await openMap(page, { ...riskyStream, causes: [cause] });
  await page.keyboard.press('F7');
  await expect(page.locator('[data-rule="lowAccuracy"]').getByLabel(causes.one(1))).toHaveValue(cause.text);
  const low = riskyStream.steps.filter((one) => (one.percentCompleteAccurate ?? 1) < 0.8);
  for (const { name } of low) {
    await step(page, name).click();
    await tab(page, 'details').click();
    await field(page, 'percentCompleteAccurate').fill('100');
  }
  await page.keyboard.press('F7');
  await expect(page.locator('[data-rule="lowAccuracy"]')).toHaveCount(0);
  await expect(page.getByRole('list', { name: causes.others }).getByLabel(causes.one(1))).toHaveValue(
    cause.text,
  );
});

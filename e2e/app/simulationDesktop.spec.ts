import { expect } from '@playwright/test';
import { words } from '#shared/text/words';
import { test } from '../host/appTest';
import { titleField } from './libraryPage';

test.describe.configure({ timeout: 60_000 });

test('on the desktop the worker starts under the content policy, from the app itself, and the menu opens its panels', async ({
  launch,
}) => {
  const app = await launch();
  const { page } = app;
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await expect(titleField(page)).toHaveValue('Feature to production');
  await app.chooseMenu('showForecast');
  await expect(page.locator('[data-metric="p50"]')).toContainText('9 w 3 d');
  await app.chooseMenu('showFindings');
  await expect(page.getByRole('tabpanel')).toContainText(words('en').findingsPanel.counts(0, 0, 6));
  // The forecast has one; the headline may have another, for a map whose parallel work may soon need one.
  expect(workers.filter((address) => address.includes('engineWorker'))).toHaveLength(1);
  const { origin } = new URL(app.pageAddress);
  expect(workers.map((address) => new URL(address).origin)).toEqual(workers.map(() => origin));
  expect(app.requestsOutside()).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { field, figure } from './editorPage';
import { bytesOf, exportAs } from './libraryPage';

const { app, inspector, measurement, palette } = words('en');

test('a lead time measured by the team is typed by keyboard, found unlike the map, kept in the file, and undone', async ({
  page,
}) => {
  await page.goto('/');
  await expect(figure(page, 'leadTime')).toContainText('9 w 3 d');
  await page.keyboard.press('Control+k');
  await expect(page.getByPlaceholder(palette.placeholder)).toBeFocused();
  await page.keyboard.type(app.actions.addMeasurement);
  await page.keyboard.press('Enter');
  const value = page.getByRole('textbox', { name: measurement.value, exact: true });
  await expect(value).toBeFocused();
  const typed = ['14w', '42', 'request', 'served', '2026-01-01', '2026-06-30', 'Jira export'];
  for (const text of typed) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
  await expect(page.getByRole('button', { name: measurement.remove })).toBeFocused();
  await expect(value).toHaveAccessibleDescription(inspector.times.equals('560 h'));
  await expect(page.getByText(measurement.beside('14 weeks', '9 weeks 3 days'))).toBeVisible();
  await expect(figure(page, 'leadTime')).toContainText(measurement.below('14 w', '+4 w 2 d'));

  await figure(page, 'leadTime').press('Enter');
  const working = page.getByRole('dialog').locator('[data-explains="leadTimeGap"]');
  await expect(working).toContainText(/measured *560 h.*−384 h.*176 h = 4 w 2 d/);
  await expect(page.getByRole('dialog')).toContainText('Jira export');
  await page.keyboard.press('Escape');

  await page.keyboard.press('F7');
  const finding = page.locator('[data-rule="leadTimeUnlikeMeasured"]');
  await expect(finding).toContainText(
    'The measured lead time of 42 items (request → served) is 14 weeks; the map shows 9 weeks 3 days.',
  );
  const saved = JSON.parse((await bytesOf(await exportAs(page, 'vsmap'))).toString());
  expect(saved.map.measurements).toEqual([
    {
      id: expect.stringMatching(/^m-/),
      metric: 'leadTime',
      value: '14w',
      items: 42,
      from: 'request',
      to: 'served',
      since: '2026-01-01',
      until: '2026-06-30',
      source: 'Jira export',
    },
  ]);

  // Each field is a step of undo, and so is the measurement itself.
  for (let presses = 0; presses <= typed.length; presses += 1) await page.keyboard.press('Control+z');
  await expect(finding).toHaveCount(0);
  await page.keyboard.press('Shift+F8');
  await expect(value).toHaveCount(0);
  await expect(page.getByText(measurement.none)).toBeVisible();
  await expect(field(page, 'addMeasurement')).toBeEnabled();
});

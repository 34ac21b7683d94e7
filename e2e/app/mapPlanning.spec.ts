import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { field, openMap } from './editorPage';
import { bytesOf, exportAs } from './libraryPage';
import { riskyStream } from './riskyStream';
import { tab } from './sidePage';
import { violations } from './violations';

const { ask, metric } = words('en');

test('by keyboard: the target of the map and what its money is are typed, kept in the file, and undone', async ({
  page,
}) => {
  await openMap(page, {
    ...riskyStream,
    calendar: { ...riskyStream.calendar, hoursPerDay: 8, daysPerWeek: 5 },
  });
  await tab(page, 'details').focus();
  await field(page, 'targetMetric').selectOption({ label: metric.byId.leadTimeWithRework.name });
  await field(page, 'targetValue').focus();
  await page.keyboard.type('soon');
  await expect(field(page, 'targetValue')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'targetDay')).toHaveCount(0);
  await field(page, 'targetValue').fill('4w');
  await page.keyboard.press('Tab');
  await expect(field(page, 'targetDay')).toBeFocused();
  await field(page, 'targetDay').fill('2027-03-31');
  await field(page, 'currency').fill('EUR');
  await field(page, 'labourRate').fill('85');
  await page.keyboard.press('Tab');
  expect(await violations(page)).toEqual([]);
  const saved = JSON.parse((await bytesOf(await exportAs(page, 'vsmap'))).toString());
  expect(saved.map.target).toEqual({ metric: 'leadTimeWithRework', value: 160 * 3600, date: '2027-03-31' });
  expect(saved.map.money).toEqual({ currency: 'EUR', labourRate: 85 });
  await page.keyboard.press('Control+z');
  await expect(field(page, 'labourRate')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'currency')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'targetDay')).toHaveValue('');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'targetDay')).toHaveCount(0);
});

test('a target of another kind of figure is typed anew; one of the same kind keeps its value', async ({
  page,
}) => {
  await openMap(page, { ...riskyStream, target: { metric: 'leadTime', value: 288_000, date: null } });
  await expect(field(page, 'targetValue')).toHaveValue('2 w');
  await field(page, 'targetMetric').selectOption({ label: metric.byId.leadTimeWithRework.name });
  await expect(field(page, 'targetValue')).toHaveValue('2 w');
  await field(page, 'targetMetric').selectOption({ label: metric.byId.flowEfficiency.name });
  await expect(field(page, 'targetValue')).toHaveValue('');
  await field(page, 'targetValue').fill('25');
  await page.keyboard.press('Tab');
  await expect(field(page, 'targetValue')).toHaveValue(/^25 ?%/);
  await expect(field(page, 'targetValue')).toHaveAccessibleDescription(/^Today: \d/);
  await field(page, 'targetMetric').selectOption({ label: ask.target.none });
  await expect(field(page, 'targetValue')).toHaveCount(0);
});

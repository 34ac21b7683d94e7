import { expect, type Page, test } from '@playwright/test';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { words } from '#shared/text/words';
import { field, figure, openMap, step } from './editorPage';
import { bar, future, mark, saved, view } from './futurePage';
import { saveStatus } from './libraryPage';
import { violations } from './violations';

const { picture } = words('en');

async function reopened(page: Page): Promise<void> {
  await expect(saveStatus(page)).toHaveAttribute('data-status', 'saved');
  await page.reload();
  await expect(step(page, 'Design approval')).toBeVisible();
}

test('edits of the future are recorded, marked, undone, kept, left out and compared, by mouse', async ({
  page,
}) => {
  test.slow();
  await openMap(page, leanEnterprise);
  const before = await saved(page);

  await view(page, 'future').click();
  await expect(view(page, 'future')).toBeChecked();
  await expect(bar(page)).toContainText(future.bar.into);

  // A time: the first change makes an improvement, and lets its title be typed.
  await step(page, 'Design approval').click();
  await field(page, 'waitTime').fill('4h');
  await page.getByRole('textbox', { name: future.bar.titleLabel }).fill('Policy instead of board');
  await expect(bar(page).getByRole('combobox')).toContainText('1 · Policy instead of board');
  await expect(mark(page, 'change')).toContainText('Changed · 1');
  await expect(figure(page, 'leadTime')).toContainText(', better');
  await expect(figure(page, 'longestWait')).toContainText(future.difference.none);

  // A step that runs beside another one, under an improvement of its own.
  await bar(page).getByRole('combobox').selectOption({ label: future.bar.newOne });
  await step(page, 'Design approval').click();
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.type('Automated checks');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(step(page, 'Automated checks')).toContainText('New · 2');
  await field(page, 'processTime').fill('1h');
  await field(page, 'waitTime').fill('0');
  await page.getByRole('textbox', { name: future.bar.titleLabel }).fill('Check by machine');

  // A step less.
  await bar(page).getByRole('combobox').selectOption({ label: future.bar.newOne });
  await step(page, 'Showcase and UAT').click();
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Delete');
  await expect(step(page, 'Showcase and UAT')).toHaveCount(0);
  await expect(mark(page, 'ghost:')).toContainText('Removed · 3');
  await page.keyboard.press('Control+z');
  await expect(step(page, 'Showcase and UAT')).toBeVisible();
  await expect(mark(page, 'ghost:')).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(mark(page, 'ghost:')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // What leaves the app is the map as it is today, with what was recorded.
  const file = await saved(page);
  expect(file.map.steps).toEqual(before.map.steps);
  expect(file.map.flows).toEqual(before.map.flows);
  expect(file.map.improvements.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Policy instead of board'],
    [2, 'Check by machine'],
    [3, ''],
  ]);
  expect(file.map.improvements.map(({ commands }) => commands.map(({ kind }) => kind))).toEqual([
    ['editStep'],
    ['all', 'editStep', 'editStep', 'editStep'],
    ['removeStep'],
  ]);

  // After a restart the map is as it was, and the future as it was made.
  await reopened(page);
  await expect(view(page, 'current')).toBeChecked();
  await expect(step(page, 'Showcase and UAT')).toBeVisible();
  await view(page, 'future').click();
  await expect(mark(page, 'ghost:')).toBeVisible();
  await expect(step(page, 'Automated checks')).toBeVisible();

  // One is left out: the rest stays.
  await page.getByRole('button', { name: future.bar.included(3, 3) }).click();
  await page.getByRole('menuitemcheckbox', { name: future.numbered(3, future.untitled) }).click();
  await page.keyboard.press('Escape');
  await expect(mark(page, 'ghost:')).toHaveCount(0);
  await expect(page.getByRole('button', { name: future.bar.included(2, 3) })).toBeVisible();
  await expect(bar(page)).toContainText(future.planName);

  await view(page, 'compare').click();
  const figures = page.getByRole('table', { name: future.compare.figures });
  await expect(figures.locator('[data-metric="leadTime"]')).toContainText('better');
  await expect(page.getByRole('img', { name: new RegExp(`^${future.compare.now}`) })).toBeVisible();
  await expect(
    page.getByRole('img', { name: new RegExp(`^${future.compare.planned}|^${future.planName}`) }),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: future.compare.way })).toContainText(
    'Policy instead of board',
  );
  await expect(page.getByRole('region', { name: future.compare.changes })).toContainText(
    'Automated checks” (2)',
  );
  expect(await violations(page)).toEqual([]);

  await view(page, 'current').click();
  await expect(step(page, 'Automated checks')).toHaveCount(0);
  const end = await saved(page);
  expect(end.map.steps).toEqual(before.map.steps);
  expect(end.map.scenarios?.map((one) => one.improvements.length)).toEqual([2]);
});

test('the same by keyboard alone', async ({ page }) => {
  test.slow();
  await openMap(page, leanEnterprise);
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Control+Shift+2');
  await expect(view(page, 'future')).toBeChecked();
  await page.locator('.react-flow').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.type('Automated checks');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(step(page, 'Automated checks')).toContainText(picture.change.added);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(step(page, 'Automated checks')).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+y');
  await expect(step(page, 'Automated checks')).toBeVisible();
  await page.keyboard.press('Control+Shift+3');
  await expect(page.getByRole('table', { name: future.compare.figures })).toBeVisible();
  await expect(page.getByRole('region', { name: future.compare.label, exact: true })).toBeFocused();
  await page.keyboard.press('Control+Shift+1');
  await expect(page.locator('.react-flow')).toBeFocused();
  await expect(step(page, 'Automated checks')).toHaveCount(0);
  // Within the switch, arrows choose.
  await view(page, 'current').focus();
  await page.keyboard.press('ArrowRight');
  await expect(view(page, 'future')).toBeFocused();
  await expect(view(page, 'future')).toBeChecked();
});

test('what belongs to the map itself is not recorded, and that is said', async ({ page }) => {
  await openMap(page, leanEnterprise);
  await view(page, 'future').click();
  await page.locator('[data-field="hoursPerDay"]').fill('7');
  await page.keyboard.press('Tab');
  await expect(page.getByText(future.refusal.notRecordable.calendar)).toBeVisible();
  expect((await saved(page)).map.improvements).toBeUndefined();
});

test('scenarios are made, named, made the plan, compared and deleted', async ({ page }) => {
  await openMap(page, leanEnterprise);
  await view(page, 'future').click();
  await step(page, 'Design approval').click();
  await field(page, 'waitTime').fill('4h');
  const menu = (name: string) => page.getByRole('button', { name: future.scenarios.label(name) });
  const choose = (name: string) => page.getByRole('menuitem', { name }).click();

  await menu(future.scenarios.selected).click();
  await choose(future.scenarios.keep);
  await page.getByRole('textbox', { name: future.scenarios.nameLabel }).fill('Cautious');
  await page.keyboard.press('Enter');
  await menu('Cautious').click();
  await choose(future.scenarios.makePlan);
  await menu(future.scenarios.plan('Cautious')).click();
  await choose(future.scenarios.duplicate);
  await page.getByRole('textbox', { name: future.scenarios.nameLabel }).fill('Bold');
  await page.keyboard.press('Enter');
  await bar(page).getByRole('combobox').selectOption({ label: future.bar.newOne });
  await step(page, 'Showcase and UAT').click();
  await field(page, 'waitTime').fill('1h');

  await view(page, 'compare').click();
  await page.getByRole('combobox', { name: future.compare.with }).selectOption({ label: 'Cautious' });
  await expect(page.getByRole('region', { name: future.compare.changes })).toContainText('Showcase and UAT');
  await expect(page.getByRole('region', { name: future.compare.changes })).not.toContainText(
    'Design approval',
  );

  await view(page, 'future').click();
  await menu('Bold').click();
  await choose(future.scenarios.remove);
  await expect(menu(future.scenarios.plan('Cautious'))).toBeVisible();
  const { map } = await saved(page);
  expect(map.scenarios?.map((one) => one.improvements.length)).toEqual([1]);
});

import { expect, type Page, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { field, figure, openMap, step } from './editorPage';
import { riskyStream } from './riskyStream';
import { heading, panel, tab } from './sidePage';
import { violations } from './violations';

const { findingsPanel, forecast, capacity, totals, finding } = words('en');

/** The steps that are drawn as selected on the map. */
function selectedSteps(page: Page) {
  return page.locator('.react-flow__node [class*="_selected_"]');
}

test('the keyboard walks the tabs and the findings, and comes back to the map and to the details of a step', async ({
  page,
}) => {
  await openMap(page, riskyStream);
  await test.step('by keyboard: a key opens the findings, arrows walk them, Enter shows their steps on the map', async () => {
    await page.keyboard.press('F7');
    await expect(heading(page, findingsPanel.heading)).toBeFocused();
    await expect(panel(page)).toContainText(findingsPanel.counts(0, 0, 6));
    const first = panel(page).getByRole('listitem').first().getByRole('button').first();
    await expect(first).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(first).toBeFocused();
    const queue = panel(page).locator('[data-rule="longQueues"]');
    await expect(queue).toContainText(finding.severity.advice);
    const button = queue.getByRole('button').first();
    for (let presses = 0; presses < 20; presses += 1) {
      if (await button.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    await expect(button).toBeFocused();
    await expect(selectedSteps(page)).toHaveCount(5);
    await page.keyboard.press('Escape');
    await expect(page.locator('.react-flow')).toBeFocused();
    await page.keyboard.press('F7');
    await expect(tab(page, 'details')).toHaveAttribute('aria-selected', 'true');
  });
  await test.step('arrows go from tab to tab and around the ends', async () => {
    await tab(page, 'details').focus();
    for (const name of ['findings', 'improvements', 'measures', 'details'] as const) {
      await page.keyboard.press('ArrowRight');
      await expect(tab(page, name)).toBeFocused();
      await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
    }
    await page.keyboard.press('End');
    await expect(tab(page, 'measures')).toBeFocused();
  });
  await test.step('a key that edits the name of a step brings its details back', async () => {
    await page.keyboard.press('F7');
    await step(page, 'Showcase and UAT').click();
    await expect(tab(page, 'findings')).toHaveAttribute('aria-selected', 'true');
    await tab(page, 'findings').focus();
    await page.keyboard.press('F2');
    await expect(field(page, 'name')).toBeFocused();
  });
});

test('what is simulated and what the capacity allows is told with its error, its runs and its people', async ({
  page,
}) => {
  await openMap(page, riskyStream);
  await test.step('where rework has no exact formula the totals are simulated, with their error, and say so', async () => {
    await expect(figure(page, 'leadTime')).toContainText('11 w 2 d');
    await figure(page, 'leadTime').click();
    const explained = page.locator('[data-explains="leadTimeWithRework"]');
    await expect(explained).toContainText(forecast.simulatedBecause);
    await expect(explained).toContainText(/Simulated, standard error (?:\d+ h )?\d+ min/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F9');
    await expect(panel(page).locator('[data-metric="leadTimeWithRework"]')).toContainText(forecast.simulated);
    await expect(panel(page).locator('[data-metric="labourTimeWithRework"]')).toContainText(forecast.exact);
  });
  await test.step('capacity says the constraint, its load, and how many people the demand takes', async () => {
    await page.keyboard.press('Shift+F9');
    await expect(panel(page)).toContainText(capacity.constraint('Development and developer testing', '40%'));
    await expect(panel(page).locator('[data-metric="taktTime"]')).toContainText('1 d 2 h');
    await expect(panel(page).locator('[data-metric="peopleNeeded"]')).toContainText('14');
  });
  await test.step('the forecast says P50, P85, P95 with runs and seed, and how often a step decides', async () => {
    await page.keyboard.press('F9');
    await expect(panel(page)).toContainText(/Half of the items arrive within 10 weeks 4 days, 85% within/);
    await expect(panel(page)).toContainText(forecast.madeOf('10,000', '1', forecast.shapes.triangular));
    await figure(page, 'p95').press('Enter');
    const opened = page.getByRole('dialog');
    await expect(opened).toContainText(forecast.percentileDefinition(95));
    await expect(opened.getByRole('row', { name: forecast.standardError })).toContainText('min');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('figure', { name: /Item lead times/ })).toBeVisible();
    const decides = panel(page).getByRole('list', { name: forecast.criticality });
    await expect(decides.getByRole('listitem').filter({ hasText: 'Change approval' })).toContainText(/\d\d%/);
    await panel(page)
      .getByText(forecast.madeOf('10,000', '1', forecast.shapes.triangular))
      .click();
    await panel(page).getByLabel(forecast.shape).selectOption('pert');
    await expect(panel(page)).toContainText(forecast.madeOf('10,000', '1', forecast.shapes.pert));
    await expect(panel(page)).not.toContainText(/within 10 weeks 4 days/);
    await expect(figure(page, 'votedShare')).toContainText(/^Voted[1-9]/);
    await expect(panel(page).getByRole('list', { name: forecast.twoVoices })).toContainText(
      'Change approval',
    );
  });
});

test('without a demand the capacity is a dash with what is missing', async ({ page }) => {
  await openMap(page, { ...riskyStream, demand: null });
  await page.keyboard.press('Shift+F9');
  await expect(panel(page).locator('[data-metric="taktTime"]')).toContainText(totals.unknown);
  await expect(panel(page).locator('[data-metric="taktTime"]')).toContainText('demand');
});

test('the panels of a full map have no accessibility violations', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, riskyStream);
  for (const name of ['details', 'findings', 'improvements', 'measures'] as const) {
    await tab(page, name).click();
    await expect(panel(page).locator('button').first()).toBeVisible();
    if (name === 'findings') await expect(page.locator('[data-stale="false"]')).toBeVisible();
    await page.screenshot({ path: `e2e/output/looks/panel-${name}.png` });
    const within = ['[role="tablist"]', '[role="tabpanel"]'];
    expect(await violations(page, { within }), name).toEqual([]);
  }
});

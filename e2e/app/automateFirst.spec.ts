import { expect, type Page, test } from '@playwright/test';
import type { MapDocument } from '#shared/model/mapDocument';
import { words } from '#shared/text/words';
import { field, figure, openMap, step } from './editorPage';
import { riskyStream } from './riskyStream';
import { heading, panel } from './sidePage';

const { automateFirst, automatePanel } = words('en');

function section(page: Page) {
  return page.getByRole('region', { name: automatePanel.heading });
}

function table(page: Page) {
  return section(page).getByRole('table', { name: automatePanel.heading });
}

/** The rows of the ranking, or the one of a step. */
function ranked(page: Page, name?: string) {
  const rows = table(page).locator('tbody[data-step]');
  return name === undefined ? rows : rows.filter({ hasText: name });
}

function column(page: Page, name: 'leadTime' | 'workAlone' | 'labour' | 'rework') {
  return table(page).locator(`thead button[data-column="${name}"]`);
}

async function open(page: Page, document: MapDocument = riskyStream): Promise<void> {
  await openMap(page, document);
  await page.keyboard.press('F8');
  await expect(heading(page, automatePanel.heading)).toBeFocused();
  await expect(ranked(page).first()).toBeVisible();
}

test('the ranking tells its reasons and its groups, and is sorted by keys', async ({ page }) => {
  await open(page);
  await test.step('the ranking with its reasons; a figure opens its definition and working, Escape closes it', async () => {
    await expect(ranked(page)).toHaveCount(8);
    const first = ranked(page).first();
    await expect(first).toContainText('Change approval');
    await expect(first).toContainText(/Risky: 20% goes to rework\. Repetitive: done 1\.25 times per item/);
    await expect(first).toContainText(automateFirst.askQueue);
    await expect(section(page)).toContainText(/Start with the queue before Change approval: .* sooner/);
    const gain = first.locator('button[data-metric]');
    await gain.press('Enter');
    const opened = page.getByRole('dialog');
    await expect(opened).toContainText(automateFirst.figures.leadTime.formula);
    await expect(opened).toContainText(automateFirst.figures.workAlone.definition);
    await expect(opened).toContainText(automatePanel.after);
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
    await expect(gain).toBeFocused();
    await expect(figure(page, 'longestManualStepBeforeProduction')).toContainText('Change approval');
  });
  await test.step('steps between commit and production are the first group, creative work before it the second', async () => {
    const groups = table(page).locator('th[scope="colgroup"]');
    await expect(groups).toHaveCount(2);
    await expect(groups.first()).toContainText(automateFirst.groups.delivery);
    await expect(groups.last()).toContainText(automateFirst.groups.before);
    await expect(groups.last()).toContainText(automateFirst.beforeHint);
  });
  await test.step('by keyboard: a column head sorts by what it shows, and says so', async () => {
    const head = table(page).getByRole('columnheader', { name: automatePanel.columns.labour });
    await expect(
      table(page).getByRole('columnheader', { name: automatePanel.columns.leadTime }),
    ).toHaveAttribute('aria-sort', 'descending');
    await column(page, 'labour').focus();
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(ranked(page).first()).toContainText('Change approval');
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'ascending');
    await expect(ranked(page).first()).toContainText('Production deployment');
    await expect(column(page, 'labour')).toBeFocused();
  });
});

test('what is assumed changes the ranking, and a row of it becomes an improvement', async ({ page }) => {
  await open(page);
  await test.step('other assumptions give another saving, and can be taken back', async () => {
    const gain = ranked(page, 'Release planning').locator('button[data-metric]');
    const usual = (await gain.textContent()) ?? '';
    await panel(page).getByText(automatePanel.assumptions, { exact: true }).click();
    const waitLeft = panel(page).getByLabel(automatePanel.waitFactor).last();
    await waitLeft.fill('60');
    await expect(gain).not.toHaveText(usual);
    await waitLeft.fill('lots');
    await expect(panel(page)).toContainText(automatePanel.notAPercent);
    await panel(page).getByRole('button', { name: automatePanel.reset }).click();
    await expect(gain).toHaveText(usual);
  });
  await test.step('a step with its own assumptions is ranked by them at once; undo takes them back', async () => {
    const row = ranked(page, 'Release planning');
    const usual = (await row.locator('button[data-metric]').textContent()) ?? '';
    await row.getByText(automatePanel.ofStep).click();
    await row.locator('[data-field="automation"]').check();
    await row.getByLabel(automatePanel.waitFactor).fill('80');
    await expect(row.locator('button[data-metric]')).not.toHaveText(usual);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(row.locator('button[data-metric]')).toHaveText(usual);
  });
  await test.step('a decision gets a policy, not a machine; what cannot be automated stands apart with its reason', async () => {
    const approval = ranked(page, 'Change approval');
    await approval.getByText(automatePanel.ofStep).click();
    await approval.locator('[data-field="decision"]').check();
    await expect(approval).toContainText('A decision: replace it with a policy');
    await expect(section(page)).toContainText(/Start with the queue before Production deployment/);
    const testing = ranked(page, 'Exploratory');
    await testing.getByText(automatePanel.ofStep).click();
    // Typed: with its first letter the step may not leave, and the focus goes along with the step.
    await testing.getByLabel(automatePanel.notAutomatable).pressSequentially('needs a curious person');
    await page.keyboard.press('Enter');
    const excluded = section(page).getByRole('list', { name: automateFirst.excluded });
    await expect(excluded).toContainText('needs a curious person');
    await expect(testing).toHaveCount(0);
    await expect(excluded.getByRole('button').first()).toBeFocused();
    await excluded.getByRole('button', { name: automatePanel.mayBe }).press('Enter');
    await expect(ranked(page, 'Exploratory').getByRole('button').first()).toBeFocused();
    await approval.locator('[data-field="decision"]').uncheck();
    await expect(ranked(page).first()).toContainText('Change approval');
  });
  await test.step('a row becomes an improvement with its commands', async () => {
    await ranked(page).first().locator('[data-action="makeImprovement"]').press('Enter');
    await expect(page.locator('[data-field="title"]')).toHaveValue(
      automateFirst.titles.automate('Change approval'),
    );
  });
});

test('two clicks set commit and production, proposed from the names of steps and phases', async ({
  page,
}) => {
  const steps = riskyStream.steps.map((one) => ({ ...one, milestone: null }));
  await open(page, { ...riskyStream, steps });
  await expect(table(page).locator('th[scope="colgroup"]')).toHaveCount(0);
  const ask = section(page).locator('[data-milestones]');
  await expect(ask).toContainText(automatePanel.milestonesAsk);
  await ask
    .getByLabel(automatePanel.milestoneAsk.commit, { exact: true })
    .selectOption({ label: 'Development and developer testing' });
  await ask.getByRole('button', { name: automatePanel.milestoneAsk.commit }).click();
  await ask.getByRole('button', { name: automatePanel.milestoneAsk.production }).click();
  await expect(ask).toHaveCount(0);
  await expect(table(page).locator('th[scope="colgroup"]').first()).toContainText(
    automateFirst.groups.delivery,
  );
});

test('the details of a step say what speaks for automating it', async ({ page }) => {
  await openMap(page, riskyStream);
  await step(page, 'Development and developer testing').click();
  const details = page.getByRole('region', { name: automatePanel.section });
  await expect(details).toContainText('Repetitive: done 1.25 times per item');
  await expect(details).toContainText('Risky: 20% needs fixing downstream');
  await expect(details).toContainText(/Slow: \d+(\.\d)?% of the lead time/);
  await field(page, 'automationLevel').selectOption('automated');
  await expect(details).toContainText(automatePanel.automated);
});

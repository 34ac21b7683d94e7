import { expect, test } from '@playwright/test';
import { field, figure, inspector, step, steps } from './editorPage';

test('phases, notes and the demand of the map are written in its details', async ({ page }) => {
  await page.goto('/');
  await test.step('phases are added, renamed, moved and deleted, and their steps stay', async () => {
    const { map } = inspector;
    await expect(field(page, 'phase-0')).toHaveValue('Continuous Exploration');
    await page.getByRole('button', { name: map.addPhase }).click();
    await field(page, 'phase-4').fill('Learning');
    await page.getByRole('button', { name: map.phaseEarlier('Learning') }).click();
    await expect(field(page, 'phase-3')).toHaveValue('Learning');
    await page.getByRole('button', { name: map.phaseLater('Learning') }).click();
    await expect(field(page, 'phase-4')).toHaveValue('Learning');

    await step(page, 'Production deployment').click();
    await field(page, 'phase').selectOption({ label: 'Learning' });
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: map.removePhase('Learning') }).click();
    await expect(steps(page)).toHaveCount(8);
    await step(page, 'Production deployment').click();
    await expect(field(page, 'phase')).toHaveValue('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });
  await test.step('notes on the map are written and deleted', async () => {
    const { map } = inspector;
    await page.getByRole('button', { name: map.addNote }).click();
    const note = page.getByLabel(inspector.map.note(1));
    await note.fill('Ask operations about the window.');
    await page.getByRole('button', { name: map.removeNote }).click();
    await expect(note).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(note).toHaveValue('Ask operations about the window.');
  });
  await test.step('with the demand known, the constraint takes the place of the longest wait', async () => {
    await expect(figure(page, 'longestWait')).toBeVisible();
    await field(page, 'demand').fill('3');
    await field(page, 'demandPer').selectOption('week');
    // 3 items of 16 h by 5 people in 40 h: 24%, as much as development, which comes later.
    await expect(figure(page, 'highestUtilisation')).toContainText(/24%.*Design and analysis/);
    await expect(figure(page, 'longestWait')).toHaveCount(0);
    await field(page, 'demand').fill('-3');
    await expect(field(page, 'demand')).toHaveAttribute('aria-invalid', 'true');
    await expect(figure(page, 'highestUtilisation')).toBeVisible();
  });
});

test('a step and its flows are described in their details', async ({ page }) => {
  await page.goto('/');
  await test.step('a flow changes its kind and carries a share or a wait', async () => {
    await step(page, 'Design approval').click();
    await page
      .getByRole('button', { name: inspector.step.flowOn('Release planning and estimation', null) })
      .click();
    await expect(page.getByRole('heading', { name: inspector.flow.heading })).toBeVisible();
    await field(page, 'wait').fill('1w');
    await expect(figure(page, 'leadTime')).toContainText('10 w 3 d');
    await field(page, 'kind').selectOption('information');
    await expect(field(page, 'wait')).toHaveCount(0);
    await field(page, 'label').fill('weekly list');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(figure(page, 'leadTime')).toContainText('10 w 3 d');
    await page.keyboard.press('Control+z');
    await expect(figure(page, 'leadTime')).toContainText('9 w 3 d');
  });
  await test.step('what is asked less often is under More: cadence, value, milestone, uptime, end', async () => {
    await step(page, 'Design approval').click();
    await page.getByText(inspector.step.more, { exact: true }).click();
    await field(page, 'every').fill('2w');
    await expect(field(page, 'every')).toHaveAccessibleDescription(/adds 1 w of waiting/);
    await expect(figure(page, 'leadTime')).toContainText('10 w 3 d');
    await field(page, 'valueClass').selectOption('necessary');
    await field(page, 'milestone').selectOption('commit');
    await field(page, 'uptime').fill('50%');
    await field(page, 'end').check();
    await expect(field(page, 'end')).toBeChecked();
    // Open for the next step too.
    await step(page, 'Showcase and UAT').click();
    await expect(field(page, 'every')).toBeVisible();
  });
  await test.step('Ctrl+Enter in the details adds the next step and asks for its name', async () => {
    await step(page, 'Design approval').click();
    await field(page, 'processTime').focus();
    await page.keyboard.press('Control+Enter');
    await expect(field(page, 'name')).toBeFocused();
    await page.keyboard.type('Budget');
    await expect(step(page, 'Budget')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('.react-flow')).toBeFocused();
  });
});

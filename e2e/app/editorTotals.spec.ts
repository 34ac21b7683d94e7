import { expect, type Locator, test } from '@playwright/test';
import { expectLeanTotals, field, figure, metric, step, totals } from './editorPage';

/** The numbers of one column of a working, in the order of its rows. */
async function column(table: Locator, at: number): Promise<readonly number[]> {
  const cells = await table.locator(`tbody tr td:nth-of-type(${at})`).allInnerTexts();
  return cells.map(amount);
}

function amount(text: string): number {
  return Number(text.replace(/[^\d.]/g, ''));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

test('figures open their definition and working, without rework and with it', async ({ page }) => {
  await page.goto('/');
  await test.step('the lead time opens its definition and a working that adds up', async () => {
    await expectLeanTotals(page);
    await figure(page, 'leadTime').click();
    const opened = page.getByRole('dialog', { name: metric.byId.leadTime.short });
    await expect(opened).toContainText(metric.byId.leadTime.definition);
    await expect(opened).toContainText(metric.byId.leadTime.formula);
    const table = opened.getByRole('table');
    expect(sum(await column(table, 1))).toBe(329);
    expect(sum(await column(table, 2))).toBe(55);
    expect(sum(await column(table, 3))).toBe(384);
    await expect(table.locator('tfoot')).toHaveText(/Sum\s*329 h\s*55 h\s*384 h = 9 w 3 d/);
    await page.keyboard.press('Escape');
    await expect(opened).toBeHidden();
    await expect(figure(page, 'leadTime')).toBeFocused();
  });
  await test.step('right first time opens the product of the shares of all steps', async () => {
    await figure(page, 'rolledPercentCompleteAccurate').click();
    const table = page.getByRole('dialog').getByRole('table');
    const shares = await column(table, 1);
    expect(shares).toHaveLength(8);
    expect(shares.reduce((product, share) => product * (share / 100), 1)).toBeCloseTo(0.054432, 9);
    await expect(table.locator('tfoot')).toContainText('5.4%');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await test.step('with a rework flow, the totals with rework open beside those without', async () => {
    await step(page, 'Showcase and UAT').click();
    await field(page, 'connectTo').focus();
    await field(page, 'connectTo').selectOption({ label: 'Development and developer testing' });
    await field(page, 'share').fill('20');
    await expect(figure(page, 'leadTime')).toContainText('10 w');
    await expect(figure(page, 'leadTime')).toContainText(totals.withoutRework('9 w 3 d'));
    await figure(page, 'leadTime').click();
    const opened = page.getByRole('dialog');
    await expect(opened.getByRole('heading', { name: metric.byId.leadTime.name, exact: false })).toHaveCount(
      2,
    );
    await expect(opened.locator('[data-explains="leadTimeWithRework"] tfoot')).toContainText('400 h = 10 w');
  });
});

test('the totals follow what is typed, and what is not understood spoils nothing', async ({ page }) => {
  await page.goto('/');
  await test.step('every keystroke that makes sense changes the totals, and undo takes the field back as one', async () => {
    await step(page, 'Design and analysis').click();
    await field(page, 'leadTime').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('4w');
    await expect(figure(page, 'leadTime')).toContainText('11 w 3 d');
    await page.keyboard.press('Control+z');
    await expect(field(page, 'leadTime')).toHaveValue('2w');
    await expect(figure(page, 'leadTime')).toContainText('9 w 3 d');
  });
  await test.step('what was understood is echoed; what was not stays in the field with its reason and spoils nothing', async () => {
    await step(page, 'Development and developer testing').click();
    const process = field(page, 'processTime');
    await expect(process).toHaveAccessibleDescription('= 32 h');
    await expect(field(page, 'waitTime')).toHaveValue('1 d');
    await process.fill('4 dayz');
    await expect(process).toHaveAttribute('aria-invalid', 'true');
    await expect(process).toHaveAccessibleDescription(/dayz/);
    await field(page, 'team').focus();
    await expect(process).toHaveValue('4 dayz');
    await expectLeanTotals(page);
    await process.fill('2w');
    await expect(process).toHaveAccessibleDescription(/shorter than the process time 2w.*−1 week/);
    await expectLeanTotals(page);
  });
  await test.step('a missing time makes its sum a lower bound and its quotient a dash, with the reason, and the other figures stay', async () => {
    await step(page, 'Design approval').click();
    await field(page, 'processTime').fill('');
    await expect(figure(page, 'processTime')).toContainText(metric.atLeast('1 w 1 d'));
    await expect(figure(page, 'flowEfficiency')).toContainText(totals.unknown);
    await expect(figure(page, 'processTime')).toContainText('Design approval');
    await expect(figure(page, 'leadTime')).toContainText('9 w 3 d');
    await figure(page, 'processTime').click();
    await expect(page.getByRole('dialog')).toContainText(totals.missing);
  });
});

test('around the clock is one switch, and rewrites nothing', async ({ page }) => {
  await page.goto('/');
  await field(page, 'roundTheClock').check();
  await expect(figure(page, 'leadTime')).toContainText('8 w 4 d');
  await step(page, 'Design and analysis').click();
  await expect(field(page, 'leadTime')).toHaveValue('2w');
  await page.keyboard.press('Control+z');
  await expectLeanTotals(page);
});

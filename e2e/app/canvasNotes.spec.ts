import { expect, test } from '@playwright/test';
import { makeImprovement } from '#shared/model/improvement';
import { words } from '#shared/text/words';
import { map, pick, savedMap, stepNamed, viewAtRest } from './canvasPage';
import { field, inspector, longStream, openMap, step } from './editorPage';
import { violations } from './violations';

const { app, improvement, picture, side } = words('en');
const stream = longStream(3, (at) => ['Plan', 'Build', 'Ship'][at] ?? '');

test('the map and its steps are described: outcome, supplier, customer, lanes, tags, an idea and a note', async ({
  page,
}) => {
  await openMap(page, stream);
  await test.step('the map says its outcome, supplier and customer, and has its lanes by team', async () => {
    await field(page, 'outcome').fill('An idea is live within a week');
    await field(page, 'supplier').fill('Sales');
    await field(page, 'customer').fill('Shops');
    await field(page, 'lanesBy').selectOption('team');
    expect(await savedMap(page)).toMatchObject({
      outcome: 'An idea is live within a week',
      supplier: 'Sales',
      customer: 'Shops',
      lanesBy: 'team',
    });
    await expect(page.locator('.react-flow').getByText('Team 2', { exact: true })).toBeVisible();
    await expect(page.locator('.react-flow').getByText('Shops', { exact: true })).toBeVisible();
  });
  await test.step('tags, an idea and a note are put on a step by keys alone', async () => {
    await pick(page, 'Build');
    await field(page, 'tag:security').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(field(page, 'tag:approval')).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: inspector.map.addNote }).click();
    await page.getByLabel(inspector.map.note(1)).fill('Ask the auditors');
    await field(page, 'newImprovement').focus();
    await page.keyboard.press('Enter');
    await expect(field(page, 'title')).toBeFocused();
    await page.keyboard.type('Let the machine check it');
    const saved = await savedMap(page);
    expect(stepNamed(saved, 'Build').tags).toEqual(['security', 'approval']);
    const id = stepNamed(saved, 'Build').id;
    expect(saved.improvements).toMatchObject([
      { title: 'Let the machine check it', step: id, status: 'idea' },
    ]);
    expect(saved.notes).toMatchObject([{ text: 'Ask the auditors', step: id, parked: false }]);

    await page.getByRole('button', { name: improvement.editor.remove }).click();
    await page.getByRole('tab', { name: side.tabs.details }).click();
    await page.getByRole('button', { name: inspector.map.parkNote }).click();
    const after = await savedMap(page);
    expect(after.notes).toMatchObject([{ parked: true }]);
    expect(after.improvements).toEqual([]);
  });
});

test('a right click adds a note and an idea and asks for their words', async ({ page }) => {
  await openMap(page, stream);
  await step(page, 'Ship').click({ button: 'right' });
  await page.getByRole('menuitem', { name: app.actions.newImprovement }).click();
  await expect(field(page, 'title')).toBeFocused();
  await page.keyboard.type('Ship daily');
  await step(page, 'Ship').click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Add note' }).click();
  await expect(page.getByLabel(inspector.map.note(1))).toBeFocused();
  await page.keyboard.type('Only on Fridays today');
  await page.locator('.react-flow__pane').click({ position: { x: 20, y: 20 } });
  await page.keyboard.press('Shift+1');
  await viewAtRest(page);
  await page.getByRole('button', { name: picture.noteLabel('Only on Fridays today') }).click();
  await expect(page.getByLabel(inspector.map.note(1))).toBeFocused();
  const saved = await savedMap(page);
  expect(saved.improvements).toMatchObject([{ title: 'Ship daily' }]);
  expect(saved.notes).toMatchObject([{ text: 'Only on Fridays today' }]);
});

test('customer, supplier and improvements are clicked, or reached by arrows, and lead to their fields', async ({
  page,
}) => {
  const idea = makeImprovement({ id: 'i', title: 'Ship daily', step: 's2' });
  await openMap(page, { ...stream, customer: 'Shops', supplier: 'Sales', improvements: [idea] });
  const shops = page.getByRole('button', { name: picture.customerLabel('Shops', 'Ship') });
  const burst = page.getByRole('button', { name: picture.burstLabel(['1 · Ship daily']) });
  for (const mark of [shops, burst]) {
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
  }
  expect(await violations(page)).toEqual([]);
  await shops.click();
  await expect(field(page, 'customer')).toBeFocused();
  await burst.click();
  await expect(field(page, 'title')).toBeFocused();
  await expect(field(page, 'title')).toHaveValue('Ship daily');

  // Out of the improvement to the list of them, and on to the map.
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(map(page)).toBeFocused();
  await expect(map(page)).toHaveAttribute('aria-activedescendant', (await burst.getAttribute('id')) ?? '');
  await expect(burst).toHaveCSS('box-shadow', /0px 0px 0px 2px/);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(field(page, 'supplier')).toBeFocused();
  await page.keyboard.type('Marketing and ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page, 'title')).toBeFocused();
  expect((await savedMap(page)).supplier).toContain('Marketing and ');
});

import { expect, type Page, test } from '@playwright/test';
import {
  canvas,
  expectLeanTotals,
  field,
  figure,
  inspector,
  leanSteps,
  openEmptyMap,
  step,
  steps,
  type TypedStep,
  undoEverything,
} from './editorPage';

/** Presses the plus at the right edge of a step and names what comes. */
async function addBehind(page: Page, behind: string, name: string): Promise<void> {
  await step(page, behind).hover();
  await step(page, behind).locator('[data-control="next"]').click();
  await nameNewStep(page, name);
}

async function nameNewStep(page: Page, name: string): Promise<void> {
  await page.getByRole('textbox', { name: canvas.nameLabel }).fill(name);
  await page.locator('.react-flow__pane').click({ position: { x: 20, y: 60 } });
  await expect(step(page, name)).toBeVisible();
}

async function fillIn(page: Page, values: TypedStep): Promise<void> {
  await step(page, values.name).click();
  await expect(field(page, 'name')).toHaveValue(values.name);
  await field(page, 'team').fill(values.team);
  await field(page, 'people').fill(values.people);
  await field(page, 'processTime').fill(values.processTime);
  await field(page, 'leadTime').fill(values.leadTime);
  await field(page, 'percentCompleteAccurate').fill(values.percentCompleteAccurate);
}

test('the Lean Enterprise map can be drawn by mouse from an empty canvas and undone to the start', async ({
  page,
}) => {
  test.slow();
  await openEmptyMap(page);
  const [first, ...others] = leanSteps;
  if (first === undefined) throw new Error('the sample has steps');
  await page.getByLabel(canvas.emptyLabel).fill(first.name);
  await page.getByRole('button', { name: canvas.emptyAdd, exact: true }).click();
  const names = others.map(({ name }) => name);
  await nameNewStep(page, names[0] ?? '');

  // The sequence with the first of the two parallel steps; then the other one beside it.
  const parallel = names[5] ?? '';
  const sequence = [first.name, ...names.filter((name) => name !== parallel)];
  for (const [at, name] of sequence.entries()) {
    const behind = sequence[at - 1];
    if (at > 1 && behind !== undefined) await addBehind(page, behind, name);
  }
  await step(page, names[4] ?? '').hover();
  await step(page, names[4] ?? '')
    .locator('[data-control="parallel"]')
    .click();
  await nameNewStep(page, parallel);
  await expect(steps(page)).toHaveCount(8);

  for (const values of leanSteps) await fillIn(page, values);
  await expectLeanTotals(page);

  expect(await undoEverything(page)).toBeGreaterThan(8);
  await expect(steps(page)).toHaveCount(0);
});

test('an arrow is drawn from the edge of a step to anywhere on another; backwards it is rework', async ({
  page,
}) => {
  await page.goto('/');
  const from = step(page, 'Showcase and UAT');
  const to = step(page, 'Design approval');
  await from.hover();
  await from.locator('[data-control="next"]').hover();
  await page.mouse.down();
  await to.hover({ position: { x: 30, y: 40 }, force: true });
  await page.mouse.up();
  await expect(page.getByRole('heading', { name: inspector.flow.heading })).toBeVisible();
  await expect(field(page, 'kind')).toHaveValue('rework');
  await expect(field(page, 'share')).toHaveValue('10%');
  await expect(figure(page, 'leadTime')).toContainText(/1\d w/);
  await expect(figure(page, 'leadTime')).toContainText('without rework 9 w 3 d');

  await field(page, 'share').fill('120');
  await expect(field(page, 'share')).toHaveAttribute('aria-invalid', 'true');
  await expect(field(page, 'share')).toHaveValue('120');
  await expect(figure(page, 'leadTime')).toContainText('without rework');
  await page.getByRole('button', { name: inspector.flow.remove }).click();
  await expect(figure(page, 'leadTime')).not.toContainText('without rework');
});

test('a step is dragged onto a gap to stand there', async ({ page }) => {
  await page.goto('/');
  const held = step(page, 'Design approval');
  const target = await step(page, 'Showcase and UAT').boundingBox();
  const box = await held.boundingBox();
  if (target === null || box === null) throw new Error('both steps are in view');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 4);
  await page.mouse.down();
  await page.mouse.move(target.x + target.width + 10, target.y + target.height / 4, { steps: 8 });
  await page.mouse.up();
  await expect
    .poll(async () => {
      const moved = await held.boundingBox();
      const other = await step(page, 'Showcase and UAT').boundingBox();
      return (moved?.x ?? 0) > (other?.x ?? 0);
    })
    .toBe(true);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await held.boundingBox())?.x).toBeCloseTo(box.x, 0);
});

test('a double click on the empty map adds a step, a press on it selects nothing', async ({ page }) => {
  await page.goto('/');
  await step(page, 'Design approval').click();
  await expect(field(page, 'name')).toHaveValue('Design approval');
  await page.locator('.react-flow__pane').click({ position: { x: 30, y: 30 } });
  await expect(page.getByRole('heading', { name: inspector.map.heading })).toBeVisible();
  await page.locator('.react-flow__pane').dblclick({ position: { x: 30, y: 30 } });
  await expect(steps(page)).toHaveCount(9);
  await page.keyboard.press('Escape');
  await expect(steps(page)).toHaveCount(8);
});

test('Shift and a drag select what lies in the area, and Delete takes it away at once', async ({ page }) => {
  await page.goto('/');
  const first = await step(page, 'Design and analysis').boundingBox();
  const second = await step(page, 'Design approval').boundingBox();
  if (first === null || second === null) throw new Error('both steps are in view');
  await page.keyboard.down('Shift');
  await page.mouse.move(first.x - 30, first.y - 20);
  await page.mouse.down();
  await page.mouse.move(second.x + second.width / 2, second.y + second.height + 20, { steps: 5 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(page.getByRole('heading', { name: inspector.several(2, 0) })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(steps(page)).toHaveCount(6);
  await page.keyboard.press('Control+z');
  await expect(steps(page)).toHaveCount(8);
});

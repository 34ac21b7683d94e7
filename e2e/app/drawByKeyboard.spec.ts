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

/** Types a step from its process time on, as Tab leads from field to field. */
async function typeValues(page: Page, values: TypedStep): Promise<void> {
  await expect(field(page, 'processTime')).toBeFocused();
  await page.keyboard.type(values.processTime);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(values.leadTime);
  await page.keyboard.press('Tab');
  await page.keyboard.type(values.percentCompleteAccurate);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(values.people);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type(values.team);
}

test('the Lean Enterprise map can be drawn by keyboard alone and undone to the start', async ({ page }) => {
  test.slow();
  await openEmptyMap(page);
  const [design, approval, planning, development, showcase, testing, change, production] = leanSteps;
  const sequence = [design, approval, planning, development, showcase, testing, production];

  // First all names, one behind the other, then what is known of each.
  for (const one of sequence) {
    await page.keyboard.type(one?.name ?? '');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Escape');
  await expect(steps(page)).toHaveCount(7);

  for (const [at, one] of [...sequence].reverse().entries()) {
    if (one === undefined) throw new Error('the sample has eight steps');
    if (at > 0) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await typeValues(page, one);
    await page.keyboard.press('Escape');
  }

  if (change === undefined) throw new Error('the sample has eight steps');
  for (let right = 0; right < 5; right += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+Shift+ArrowDown');
  await page.keyboard.type(change.name);
  await page.keyboard.press('Tab');
  await typeValues(page, change);
  await expect(steps(page)).toHaveCount(8);
  await expectLeanTotals(page);

  await page.keyboard.press('Escape');
  await undoEverything(page);
  await expect(steps(page)).toHaveCount(0);
});

test('the map is one tab stop, and says the meaning of the step that the arrows are on', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('application', { name: canvas.label });
  await map.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const id = await map.getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${id}"]`)).toHaveAttribute('aria-label', /^Design approval: .*2 h.*60%/);
  await page.keyboard.press('Tab');
  await expect(map.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(map).toBeFocused();
});

test('steps are added before and behind, moved and removed by keys', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('application', { name: canvas.label });
  await map.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+ArrowRight');
  await page.keyboard.type('Interview');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(step(page, 'Interview')).toBeVisible();
  await expect(steps(page)).toHaveCount(9);
  await expect(map).toBeFocused();

  await page.keyboard.press('Alt+Shift+ArrowLeft');
  await page.keyboard.press('Home');
  await expect
    .poll(async () => {
      const moved = await step(page, 'Interview').boundingBox();
      const other = await step(page, 'Design and analysis').boundingBox();
      return (moved?.x ?? 0) < (other?.x ?? 0);
    })
    .toBe(true);

  await step(page, 'Interview').click();
  await page.keyboard.press('Backspace');
  await expect(step(page, 'Interview')).toHaveCount(0);
  await expect(steps(page)).toHaveCount(8);
});

test('C, an arrow key and R draw a rework flow', async ({ page }) => {
  await page.goto('/');
  await step(page, 'Showcase and UAT').click();
  await page.keyboard.press('c');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/“Showcase and UAT” to “Development/).first()).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByRole('heading', { name: inspector.flow.heading })).toBeVisible();
  await expect(field(page, 'kind')).toHaveValue('rework');
  await expect(figure(page, 'leadTime')).toContainText('without rework');
});

test('Escape leaves a rename as it was, Enter keeps it', async ({ page }) => {
  await page.goto('/');
  await step(page, 'Design approval').click();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nonsense');
  await page.keyboard.press('Escape');
  await expect(step(page, 'Design approval')).toBeVisible();
  await page.keyboard.press('F2');
  await page.keyboard.type('Sign-off');
  await page.keyboard.press('Enter');
  await expect(step(page, 'Sign-off')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(step(page, 'Design approval')).toBeVisible();
});

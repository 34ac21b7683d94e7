import { expect, test } from '@playwright/test';
import { dragTo, linksOf, map, pick, savedMap, stepNamed } from './canvasPage';
import { canvas, field, inspector, longStream, openMap, step, steps } from './editorPage';
import { app } from './libraryPage';

const chain = longStream(4, (at) => ['Plan', 'Build', 'Check', 'Ship'][at] ?? '');

test('S and P split the way in parallel, S and A into alternatives of half the items', async ({ page }) => {
  await openMap(page, chain);
  await pick(page, 'Build');
  await page.keyboard.press('s');
  await expect(page.getByText(canvas.splitHint('Build')).first()).toBeVisible();
  await page.keyboard.press('p');
  await page.keyboard.type('Write tests');
  await page.keyboard.press('Escape');
  await pick(page, 'Ship');
  await page.keyboard.press('s');
  await page.keyboard.press('a');
  await page.keyboard.type('Hand over');
  await page.keyboard.press('Escape');
  await expect(step(page, 'Hand over')).toBeVisible();
  expect(linksOf(await savedMap(page)).toSorted()).toEqual([
    'Build > Check',
    'Check > Hand over 0.5',
    'Check > Ship 0.5',
    'Plan > Build',
    'Plan > Write tests',
    'Write tests > Check',
  ]);
  await page.keyboard.press('Control+z');
  await expect(step(page, 'Hand over')).toHaveCount(0);
});

test('a step is named by typing on it, and a letter that begins a deed may begin a name', async ({
  page,
}) => {
  await openMap(page, chain);
  await pick(page, 'Check');
  await page.keyboard.type('Review the code');
  await page.keyboard.press('Enter');
  await expect(step(page, 'Review the code')).toBeVisible();
  await page.keyboard.type('security review');
  await page.keyboard.press('Enter');
  expect((await savedMap(page)).steps.map(({ name }) => name)).toEqual([
    'Plan',
    'Build',
    'security review',
    'Ship',
  ]);
});

test('a step is dropped onto a flow, and by keys moved along it', async ({ page }) => {
  await openMap(page, chain);
  const [check, ship] = [await step(page, 'Check').boundingBox(), await step(page, 'Ship').boundingBox()];
  if (check === null || ship === null) throw new Error('both steps are in view');
  const line = { x: check.x + check.width + 8, y: check.y + check.height / 2 };
  await dragTo(page, step(page, 'Plan'), line);
  await page.mouse.up();
  await expect
    .poll(async () => linksOf(await savedMap(page)))
    .toEqual(['Build > Check', 'Check > Plan', 'Plan > Ship']);
  await page.keyboard.press('Control+z');
  await map(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  expect(linksOf(await savedMap(page)).toSorted()).toEqual(['Build > Check', 'Check > Plan', 'Plan > Ship']);
});

test('selected steps move together, and Alt and an arrow walks along the stream', async ({ page }) => {
  await openMap(page, chain);
  await pick(page, 'Plan');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  expect(linksOf(await savedMap(page)).toSorted()).toEqual(['Build > Ship', 'Check > Plan', 'Plan > Build']);
  await map(page).focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(field(page, 'name')).toHaveValue('Check');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Control+ArrowUp');
  await page.keyboard.type('Write tests');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.type('Plan tests');
  await page.keyboard.press('Escape');
  expect(linksOf(await savedMap(page)).toSorted()).toEqual([
    'Build > Check',
    'Check > Ship',
    'Plan > Build',
    'Plan > Plan tests',
    'Plan tests > Write tests',
    'Write tests > Check',
  ]);
});

test('the plus on a flow puts a step there, and so does I on the selected flow', async ({ page }) => {
  await openMap(page, chain);
  const build = await step(page, 'Build').boundingBox();
  if (build === null) throw new Error('the step is in view');
  await page.mouse.move(build.x + build.width + 6, build.y + build.height / 2);
  await page.locator('[data-control="insert"]').click();
  await page.keyboard.type('Merge');
  await page.keyboard.press('Escape');
  await pick(page, 'Plan');
  await page.getByRole('button', { name: inspector.step.flowOn('Build', null) }).click();
  await expect(field(page, 'kind')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(map(page)).toBeFocused();
  await page.keyboard.press('i');
  await page.keyboard.type('Refine');
  await page.keyboard.press('Escape');
  expect(linksOf(await savedMap(page)).toSorted()).toEqual([
    'Build > Merge',
    'Check > Ship',
    'Merge > Check',
    'Plan > Refine',
    'Refine > Build',
  ]);
});

test('a step dropped on the empty map stays there, is nudged by keys, and goes back on request', async ({
  page,
}) => {
  await openMap(page, chain);
  const held = step(page, 'Check');
  const from = await held.boundingBox();
  if (from === null) throw new Error('the step is in view');
  await dragTo(page, held, { x: from.x + from.width / 2, y: from.y + from.height * 1.7 });
  await page.mouse.up();
  await expect.poll(async () => (await held.boundingBox())?.y ?? 0).toBeGreaterThan(from.y + from.height / 2);
  const placed = stepNamed(await savedMap(page), 'Check').place;
  expect(placed).not.toBeNull();

  await held.click();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect
    .poll(async () => stepNamed(await savedMap(page), 'Check').place)
    .toEqual({ x: (placed?.x ?? 0) + 32, y: placed?.y });
  await page.keyboard.press('Control+z');
  await expect.poll(async () => stepNamed(await savedMap(page), 'Check').place).toEqual(placed);

  await held.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Reset to automatic layout', exact: true }).click();
  await expect
    .poll(async () => (await held.boundingBox())?.y)
    .toBe((await step(page, 'Build').boundingBox())?.y);
  expect(stepNamed(await savedMap(page), 'Check').place).toBeNull();
});

test('Alt and a drag place a step even over a gap', async ({ page }) => {
  await openMap(page, chain);
  const ship = await step(page, 'Ship').boundingBox();
  if (ship === null) throw new Error('the step is in view');
  await page.keyboard.down('Alt');
  await dragTo(page, step(page, 'Plan'), { x: ship.x + ship.width * 2, y: ship.y + ship.height / 4 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  const saved = await savedMap(page);
  expect(stepNamed(saved, 'Plan').place).not.toBeNull();
  expect(linksOf(saved)).toEqual(['Plan > Build', 'Build > Check', 'Check > Ship']);
});

test('selected steps are aligned by a button, and all of them given back', async ({ page }) => {
  await openMap(page, chain);
  await pick(page, 'Plan');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('heading', { name: inspector.several(3, 0) })).toBeVisible();
  await page.getByRole('button', { name: 'Align left edges' }).click();
  const places = (await savedMap(page)).steps.map(({ place }) => place);
  expect(new Set(places.slice(0, 3).map((place) => place?.x)).size).toBe(1);
  expect(new Set(places.slice(0, 3).map((place) => place?.y)).size).toBe(3);
  expect(places[3]).toBeNull();
  await page.getByRole('button', { name: 'Reset to automatic layout' }).click();
  expect((await savedMap(page)).steps.every(({ place }) => place === null)).toBe(true);
  await expect(steps(page)).toHaveCount(4);
});

test('Escape puts back what the pointer holds: steps, an arrow, the area of a selection', async ({
  page,
}) => {
  await openMap(page, chain);
  const before = await savedMap(page);
  const undo = page.getByRole('button', { name: app.actions.undo });
  const [held, ship] = [step(page, 'Plan'), await step(page, 'Ship').boundingBox()];
  const from = await held.boundingBox();
  if (from === null || ship === null) throw new Error('both steps are in view');
  const letBe = async (said: string) => {
    await page.keyboard.press('Escape');
    await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
    // Whatever the hand does until it lets go means nothing any more.
    await page.mouse.move(ship.x + ship.width + 40, ship.y + 20, { steps: 3 });
    await page.mouse.up();
  };

  await pick(page, 'Plan');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.down('Alt');
  await dragTo(page, held, { x: ship.x + ship.width / 2, y: ship.y + ship.height * 2 });
  await page.keyboard.up('Alt');
  await expect.poll(async () => (await held.boundingBox())?.x).not.toBeCloseTo(from.x, 0);
  await letBe(canvas.said.putBack.step);
  expect(await held.boundingBox()).toEqual(from);
  await expect(page.getByRole('heading', { name: inspector.several(2, 0) })).toBeVisible();

  await held.hover();
  await held.locator('[data-control="next"]').hover();
  await page.mouse.down();
  await page.mouse.move(ship.x + ship.width / 2, ship.y + ship.height / 2, { steps: 4 });
  await letBe(canvas.said.putBack.arrow);

  await page.keyboard.down('Shift');
  await page.mouse.move(from.x - 20, from.y - 30);
  await page.mouse.down();
  await page.mouse.move(ship.x + ship.width, ship.y + ship.height, { steps: 4 });
  await page.keyboard.up('Shift');
  await letBe(canvas.said.putBack.area);
  await expect(page.getByRole('heading', { name: inspector.several(2, 0) })).toBeVisible();

  await expect(undo).toBeDisabled();
  expect(await savedMap(page)).toEqual(before);
  // The next press is a new gesture.
  await dragTo(page, held, { x: ship.x + ship.width + 30, y: ship.y + ship.height / 4 });
  await page.mouse.up();
  await expect(undo).toBeEnabled();
});

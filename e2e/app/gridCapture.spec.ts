import { expect, test } from '@playwright/test';
import { savedMap } from './canvasPage';
import { expectLeanTotals, figure, leanSteps, openEmptyMap } from './editorPage';
import { cell, countedKeys, gridOf, openGrid } from './gridPage';

/** A step as it is said in the room, and what it has to become. */
const lines: readonly (readonly [
  line: string,
  name: string,
  work: string,
  wait: string | null,
  right: number | null,
])[] = [
  ['Idea intake 1h / 1w 80%', 'Idea intake', '1h', '1w', 0.8],
  ['Triage 30m / 2d 90%', 'Triage', '30m', '2d', 0.9],
  ['Business case 4h, wait 1w, 75 %', 'Business case', '4h', '1w', 0.75],
  ['Portfolio board 1h / 2w', 'Portfolio board', '1h', '2w', null],
  ['Discovery PT 2d WT 3d C&A 80', 'Discovery', '2d', '3d', 0.8],
  ['UX sketch 1d / 2d 85%', 'UX sketch', '1d', '2d', 0.85],
  ['Story writing 4h / 1d 70%', 'Story writing', '4h', '1d', 0.7],
  ['Estimation 1,5h / 1d', 'Estimation', '1,5h', '1d', null],
  ['Sprint planning 2h / 1w 95%', 'Sprint planning', '2h', '1w', 0.95],
  ['Development 3d / 4h 85%', 'Development', '3d', '4h', 0.85],
  ['Code review 30m / 2d 90%', 'Code review', '30m', '2d', 0.9],
  ['Build 20m / 10m 95% (auto)', 'Build', '20m', '10m', 0.95],
  ['ISO 27001 audit 2h / 3d 98%', 'ISO 27001 audit', '2h', '3d', 0.98],
  ['Test 1d / 2d 80%', 'Test', '1d', '2d', 0.8],
  ['Showcase 1h / 1w 90%', 'Showcase', '1h', '1w', 0.9],
  ['Change board 30m / 1w 99%', 'Change board', '30m', '1w', 0.99],
  ['Release notes 1h / 4h', 'Release notes', '1h', '4h', null],
  ['Deploy to staging 30m / 1d 95%', 'Deploy to staging', '30m', '1d', 0.95],
  ['Smoke test 1h / 30m 97%', 'Smoke test', '1h', '30m', 0.97],
  ['Deploy to production 1h / 2d 99%', 'Deploy to production', '1h', '2d', 0.99],
];

test('twenty steps are entered by keyboard alone, with one key a step besides the text', async ({ page }) => {
  test.slow();
  await openEmptyMap(page);
  await openGrid(page);
  const keys = countedKeys(page);
  for (const [line] of lines) {
    await keys.type(line);
    await keys.press('Enter');
  }
  expect(keys.pressed()).toBeLessThanOrEqual(3 * lines.length);
  expect(keys.pressed()).toBe(lines.length);

  await expect(gridOf(page)).toHaveAttribute('aria-rowcount', '22');
  await expect(cell(page, 20, 'name')).toBeFocused();

  const map = await savedMap(page);
  expect(
    map.steps.map((step) => [step.name, step.processTime, step.waitTime, step.percentCompleteAccurate]),
  ).toEqual(lines.map(([, name, work, wait, right]) => [name, work, wait, right]));
  expect(map.steps.find(({ name }) => name === 'Build')?.automationLevel).toBe('automated');
  // One stream from the first to the last.
  const follows = map.flows.map(({ from, to }) => [from, to]);
  expect(follows).toEqual(map.steps.slice(1).map(({ id }, at) => [map.steps[at]?.id, id]));

  // By hand: 77 h 50 min of work; waits of 7 weeks, 19 days, 8 h 40 min; 518.5 h in all are a little less than 13 weeks of 40 h.
  await expect(figure(page, 'processTime')).toContainText('2 w');
  await expect(figure(page, 'leadTime')).toContainText('13 w');
});

/** The Lean Enterprise stream as one says it; the last step but one runs beside the one before it. */
const leanLines = leanSteps.map(
  ({ name, team, people, processTime, leadTime, percentCompleteAccurate }) =>
    `${name} ${processTime} LT ${leadTime}, ${percentCompleteAccurate} %, ${people} people, @${team}`,
);

test('the published map is entered in the grid, with its parallel step, and has the published totals', async ({
  page,
}) => {
  test.slow();
  await openEmptyMap(page);
  await openGrid(page);
  const keys = countedKeys(page);
  const [design, approval, planning, development, showcase, testing, change, production] = leanLines;
  for (const line of [design, approval, planning, development, showcase, testing, production]) {
    await keys.type(line ?? '');
    await keys.press('Enter');
  }
  // Up to the testing, over to the map, and a step beside it; Tab leads to its fields, which the grid has.
  await keys.press('ArrowUp', 2);
  await keys.press('Escape');
  await keys.press('Control+Shift+ArrowDown');
  await keys.type(leanSteps[6]?.name ?? '');
  await keys.press('Tab');
  await expect(gridOf(page).getByRole('textbox')).toBeFocused();
  await keys.press('Escape');
  await keys.press('Home');
  await keys.type(change ?? '');
  await keys.press('Enter');
  await expectLeanTotals(page);
  expect(keys.pressed()).toBeLessThanOrEqual(3 * leanLines.length);

  const map = await savedMap(page);
  expect(map.steps.map(({ name, team, people }) => [name, team, String(people)])).toEqual(
    leanSteps.map(({ name, team, people }) => [name, team, people]),
  );
});

import { readFile, writeFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { makeImprovement } from '#shared/model/improvement';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { words } from '#shared/text/words';
import { map, savedMap } from './canvasPage';
import { field, openMap } from './editorPage';
import { bytesOf } from './libraryPage';
import { violations } from './violations';

const { app, future, improvement, improvements, side, finding, findingsPanel, workshop } = words('en');
const { editor } = improvement;

const planned = {
  ...leanEnterprise,
  demand: { items: 20, per: 'month' } as const,
  improvements: ['Decide by policy', 'Test by machine', 'Deploy daily'].map((title, at) =>
    makeImprovement({
      id: `i${at + 1}`,
      number: at + 1,
      title,
      step: ['6b', '6a', '7'][at] ?? null,
      status: 'selected',
      commands: [{ kind: 'editStep', id: ['6b', '6a', '7'][at], patch: { waitTime: `${at + 1}h` } } as never],
    }),
  ),
};

async function openTab(page: Page): Promise<void> {
  await page.getByRole('tab', { name: side.tabs.improvements }).click();
  await expect(page.getByRole('button', { name: improvements.add })).toBeVisible();
}

function line(page: Page, id: string) {
  return page.locator(`[data-open="${id}"]`);
}

test('by keyboard alone an improvement is made, filled in, included and taken back', async ({ page }) => {
  await openMap(page, leanEnterprise);
  await page.keyboard.press('Control+Shift+I');
  await expect(field(page, 'title')).toBeFocused();
  await page.keyboard.type('Decide by policy');
  const typed: readonly (readonly [string, string])[] = [
    ['owner', 'Anna'],
    ['reason', 'The board meets once a week'],
    ['firstAction', 'Write the policy'],
    ['start', '2026-01-12'],
    ['due', '2026-03-31'],
    ['effortDays', '3,5'],
    ['cost', '400'],
    ['hypothesis.change', 'decide by policy'],
    ['hypothesis.effect', 'nobody waits'],
    ['hypothesis.because', 'most changes are alike'],
    ['risks', 'Audit objects'],
    ['result.value', '12'],
    ['learned', 'Ask the auditors first'],
  ];
  for (const [name, text] of typed) await field(page, name).fill(text);
  await field(page, 'about').selectOption({ label: 'Change approval' });
  await field(page, 'lens').selectOption('culture');
  await field(page, 'kind').selectOption('workflow');
  await field(page, 'decidedBy').selectOption('leadership');
  await field(page, 'status').selectOption('selected');
  await field(page, 'finding').selectOption('approvalGate');
  await field(page, 'metric').selectOption('deploymentFrequency');
  await expect(page.getByText(editor.noToday)).toBeVisible();
  await expect(page.getByText(editor.baselineFirst)).toBeVisible();
  await expect(field(page, 'target')).toHaveCount(0);
  await field(page, 'baseline').fill('4');
  await field(page, 'target').fill('20');
  await field(page, 'expected.date').fill('2026-06-30');
  expect(await violations(page)).toEqual([]);
  const [saved] = (await savedMap(page)).improvements;
  expect(saved).toMatchObject({
    number: 1,
    title: 'Decide by policy',
    owner: 'Anna',
    effortDays: 3.5,
    cost: 400,
    due: '2026-03-31',
    lens: 'culture',
    kind: 'workflow',
    decidedBy: 'leadership',
    finding: 'approvalGate',
    hypothesis: { change: 'decide by policy', effect: 'nobody waits', because: 'most changes are alike' },
    expected: { metric: 'deploymentFrequency', baseline: 4, target: 20, date: '2026-06-30' },
    result: { value: 12 },
  });

  // Typing in one field is one step of undo.
  await field(page, 'owner').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' and Bo');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'owner')).toHaveValue('Anna');

  // Out to the list; what is selected counts as planned, and leaving it out makes a plan without it.
  await page.keyboard.press('Escape');
  const include = page.getByRole('checkbox', { name: improvements.includes('Decide by policy') });
  await expect(include).toBeChecked();
  await include.press('Space');
  await expect(include).not.toBeChecked();
  expect(await savedMap(page)).toMatchObject({
    scenarios: [{ name: future.planName, improvements: [] }],
  });
  await page.keyboard.press('Control+z');
  await expect(include).toBeChecked();
  expect((await savedMap(page)).plan ?? null).toBeNull();
});

test('planned improvements leave as a file, lose a change and come in another order, by keys and by dragging', async ({
  page,
}, testInfo) => {
  await openMap(page, planned);
  await openTab(page);
  await test.step('the list leaves for Jira as a file', async () => {
    await expect(page.getByText(/^Lead time.* → /u)).toBeVisible();
    await page.getByRole('button', { name: improvements.more }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: improvements.exportCsv }).click(),
    ]);
    const path = testInfo.outputPath('improvements.csv');
    await writeFile(path, await bytesOf(download));
    const csv = await readFile(path, 'utf8');
    expect(csv).toMatch(/^\uFEFFSummary,Description,Issue Type,Due Date,/u);
    expect(csv).toContain('Decide by policy,"Improvement 1 · ');
    expect(csv).toMatch(/Lead time: −/u);
  });
  await test.step('a change can be taken out, and the gain follows', async () => {
    await line(page, 'i1').click();
    const gain = page.getByRole('region', { name: improvement.gain.heading });
    await expect(gain.getByRole('row', { name: improvement.gain.lead })).toContainText('−');
    await page.getByRole('button', { name: /^Delete change: “Change approval”: wait .* → 1 hour$/u }).click();
    await expect(page.getByText(improvement.gain.changesNothing)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(gain).toBeVisible();
    await page.getByRole('button', { name: editor.back }).click();
  });
  await test.step('the order is changed by keys and by dragging, undone, and stays after a reload', async () => {
    const order = async () =>
      page.locator('[data-open]').evaluateAll((lines) => lines.map((one) => one.getAttribute('data-open')));
    await line(page, 'i1').focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await order()).toEqual(['i2', 'i1', 'i3']);
    await expect(line(page, 'i1')).toBeFocused();
    await line(page, 'i3').dragTo(line(page, 'i2'), { targetPosition: { x: 40, y: 4 } });
    await expect.poll(order).toEqual(['i3', 'i2', 'i1']);
    await page.keyboard.press('Control+z');
    await expect.poll(order).toEqual(['i2', 'i1', 'i3']);
    expect((await savedMap(page)).improvements.map(({ id }) => id)).toEqual(['i2', 'i1', 'i3']);
    await page.reload();
    await openTab(page);
    await expect.poll(order).toEqual(['i2', 'i1', 'i3']);
  });
});

test('cards of the board and the plot move by drag and by keys', async ({ page }) => {
  await openMap(page, planned);
  await openTab(page);
  await page.getByRole('button', { name: improvements.views.board, exact: true }).click();
  const card = (id: string) => page.locator(`[data-card="${id}"]`);
  const column = (status: string) => page.locator(`[data-status="${status}"]`);
  await expect(card('i1')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(column('doing').locator('[data-card="i1"]')).toBeFocused();
  await card('i2').dragTo(column('done'));
  await expect(column('done').locator('[data-card="i2"]')).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.getByRole('button', { name: improvements.views.plot, exact: true }).click();
  await card('i3').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(card('i3')).toHaveAccessibleName(/effort 2 person-days/u);
  const from = await card('i1').boundingBox();
  if (from === null) throw new Error('no card');
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 300, from.y + 8, { steps: 5 });
  await page.mouse.up();
  expect(await violations(page)).toEqual([]);
  const saved = await savedMap(page);
  expect(saved.improvements.map(({ status }) => status)).toEqual(['doing', 'done', 'selected']);
  expect(saved.improvements[0]?.effortDays).toBeGreaterThan(1);
  expect(saved.improvements[2]?.effortDays).toBe(2);
  await card('i3').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: improvements.plot.heading })).toHaveCount(0);
  await expect(map(page)).toBeFocused();
});

test('a finding and parked notes make improvements in one click', async ({ page }) => {
  const notes = ['Two ticket systems', 'Typed twice'].map((text, at) => ({
    id: `n${at}`,
    text,
    step: null,
    parked: true,
  }));
  await openMap(page, { ...leanEnterprise, notes });
  await page.getByRole('tab', { name: side.tabs.findings }).click();
  const first = page.getByRole('list', { name: findingsPanel.heading }).getByRole('listitem').first();
  const rule = await first.getAttribute('data-rule');
  await first.locator('[data-action="makeImprovement"]').click();
  await expect(field(page, 'title')).toBeFocused();
  expect(Object.keys(finding.byRule)).toContain(rule);
  await expect(field(page, 'finding')).toHaveValue(rule ?? '');

  await page.keyboard.press('Control+Shift+K');
  for (const { text } of notes)
    await page.getByRole('checkbox', { name: workshop.parkingLot.choose(text) }).check();
  await page.getByRole('button', { name: improvements.made.fromNotes(2) }).click();
  await expect(field(page, 'title')).toHaveValue('Two ticket systems');
  await expect(field(page, 'reason')).toHaveValue('Typed twice');
  expect((await savedMap(page)).notes).toEqual([]);
  expect(app.actions.newImprovement).toBe(improvements.add);
});

import { expect, type Page, test } from '@playwright/test';
import { readVsmap } from '#shared/file/readVsmap';
import type { MapDocument } from '#shared/model/mapDocument';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { words } from '#shared/text/words';
import { openEmptyMap, openMap, step } from './editorPage';
import { app, bytesOf, exportAs, saveStatus, titleField } from './libraryPage';

const { outcome, parkingLot, voices, backwards } = words('en').workshop;
const { palette } = words('en');

/** The map as it lies in the file that a person saves. */
async function savedMap(page: Page): Promise<MapDocument> {
  const read = readVsmap((await bytesOf(await exportAs(page, 'vsmap'))).toString('utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.document;
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: palette.title }).fill(name.replace(/ …$/u, ''));
  await page.keyboard.press('Enter');
}

/** Chooses what becomes of a parked thought, once the menu has taken the focus: before that it would take it back. */
async function chooseByKeyboard(page: Page, thought: string, item: string): Promise<void> {
  await page.getByRole('button', { name: parkingLot.more(thought) }).press('Enter');
  await expect(page.getByRole('menuitem', { name: parkingLot.unpark })).toBeFocused();
  await page.getByRole('menuitem', { name: item }).press('Enter');
}

function question(page: Page) {
  return page.getByRole('tabpanel').getByRole('textbox');
}

const withoutTimes: MapDocument = {
  ...leanEnterprise,
  steps: leanEnterprise.steps.map((one, at) =>
    at < 2 ? { ...one, processTime: null, waitTime: '1d' } : one,
  ),
};

test('the outcome stands above the map, is typed in one line, and undone in one step', async ({ page }) => {
  await openMap(page, leanEnterprise);
  await command(page, app.actions.outcome);
  const field = page.getByLabel(outcome.label, { exact: true }).first();
  await expect(field).toBeFocused();
  await page.keyboard.type('Customers get a fix the same day.');
  await page.keyboard.press('Enter');
  await expect(field).not.toBeFocused();
  expect((await savedMap(page)).outcome).toBe('Customers get a fix the same day.');
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue('');
});

test('by keyboard thoughts are parked, put back, and made an idea', async ({ page }) => {
  await openMap(page, leanEnterprise);
  await page.keyboard.press('Control+Shift+k');
  const add = page.getByRole('textbox', { name: parkingLot.add });
  await expect(add).toBeFocused();
  for (const thought of ['Two ticket systems', 'Who owns the test data?', 'Holiday season']) {
    await page.keyboard.type(thought);
    await page.keyboard.press('Enter');
  }
  const parked = page.getByRole('list', { name: parkingLot.list }).getByRole('listitem');
  await expect(parked).toHaveCount(3);

  await step(page, 'Design approval').click();
  await chooseByKeyboard(page, 'Two ticket systems', parkingLot.toIdea('Design approval'));
  await chooseByKeyboard(page, 'Who owns the test data?', parkingLot.toStep('Design approval'));
  await expect(parked).toHaveCount(1);

  const saved = await savedMap(page);
  expect(saved.improvements).toMatchObject([{ title: 'Two ticket systems', step: '2', status: 'idea' }]);
  expect(saved.notes).toMatchObject([
    { text: 'Who owns the test data?', step: '2', parked: false },
    { text: 'Holiday season', step: null, parked: true },
  ]);
  for (let back = 0; back < 5; back += 1) await page.getByRole('button', { name: app.actions.undo }).click();
  await expect(parked).toHaveCount(0);
  expect((await savedMap(page)).notes).toEqual([]);
});

test('two voices stay hidden until both are there; kept they are a voted range', async ({ page }) => {
  await openMap(page, withoutTimes);
  await command(page, app.actions.twoVoices);
  await expect(page.getByRole('dialog').getByText(voices.count(2))).toBeVisible();
  await page.getByRole('button', { name: voices.start }).click();

  const first = page.getByLabel(voices.voice(1));
  const second = page.getByLabel(voices.voice(2));
  await expect(
    page.getByRole('heading', { name: voices.questions.processTime('Design and analysis') }),
  ).toBeVisible();
  await expect(first).toBeFocused();
  await page.keyboard.type('2d');
  await page.keyboard.press('Enter');
  await expect(second).toBeFocused();
  await page.keyboard.type('soon');
  await expect(page.getByText(voices.notRead)).toBeVisible();
  await expect(page.getByRole('button', { name: voices.reveal })).toBeDisabled();
  await second.fill('1w');
  for (const field of [first, second]) {
    await expect(field).toHaveCSS('-webkit-text-security', 'disc');
  }
  await expect(page.getByRole('dialog')).not.toContainText(/2d|1w/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: voices.revealed })).toContainText('2d');
  await expect(page.getByText(voices.apart('2.5', '2 d', '1 w'))).toBeVisible();
  await expect(page.getByRole('button', { name: voices.keepRange('2d-1w') })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('heading', { name: voices.questions.processTime('Design approval') }),
  ).toBeVisible();
  await page.keyboard.type('30m');
  await page.keyboard.press('Enter');
  await page.keyboard.type('4h');
  await page.keyboard.press('Enter');
  await expect(page.getByText(voices.talk)).toBeVisible();
  await page.getByRole('button', { name: voices.next }).click();
  await expect(page.getByText(voices.summary(1, 2))).toBeVisible();
  await page.getByRole('button', { name: voices.finish }).press('Enter');

  const saved = await savedMap(page);
  expect(saved.steps[0]).toMatchObject({ processTime: '2d-1w', sources: { processTime: 'voted' } });
  expect(saved.steps[1]).toEqual({ ...withoutTimes.steps[1], phase: saved.steps[1]?.phase });
});

test('leaving two voices loses nothing and keeps nothing', async ({ page }) => {
  await openMap(page, withoutTimes);
  await command(page, app.actions.twoVoices);
  await page.getByRole('button', { name: voices.start }).click();
  await page.getByLabel(voices.voice(1)).fill('2d');
  await page.getByLabel(voices.voice(2)).fill('3d');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: voices.revealed })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: app.actions.undo })).toBeDisabled();
  expect((await savedMap(page)).steps).toEqual(withoutTimes.steps);
});

test('by keyboard alone a map is drawn backwards from the customer; leaving keeps it', async ({ page }) => {
  await openEmptyMap(page);
  await command(page, app.actions.mapBackwards);
  const panel = page.getByRole('tabpanel');
  const answers: readonly (readonly [string, string])[] = [
    [backwards.gets, 'A repaired car'],
    [backwards.hands, 'Hand over 15m 95%'],
    [backwards.waits('Hand over'), '2h'],
    [backwards.backFromCustomer('Hand over'), ''],
    [backwards.before('Hand over'), 'Repair 3h / 4d 90%'],
    [backwards.back('Repair', 'Hand over'), '10 %'],
    [backwards.before('Repair'), 'Order parts 20m / 1d'],
  ];
  for (const [asks, text] of answers) {
    await expect(panel.getByText(asks, { exact: true })).toBeVisible();
    await expect(question(page)).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await expect(panel.getByText(backwards.back('Order parts', 'Repair'))).toBeVisible();
  await expect(step(page, 'Order parts')).toBeVisible();
  await expect(titleField(page)).toHaveValue('A repaired car');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 week 1 day');

  // Undo takes the last step away, and with it the question about it.
  await page.keyboard.press('Control+z');
  await expect(panel.getByText(backwards.before('Repair'))).toBeVisible();
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Control+Shift+z');
  await page.getByRole('button', { name: backwards.close }).press('Enter');

  const saved = await savedMap(page);
  const name = (id: string) => saved.steps.find((one) => one.id === id)?.name;
  expect(saved.flows.map((flow) => [flow.kind, name(flow.from), name(flow.to)])).toEqual([
    ['forward', 'Repair', 'Hand over'],
    ['rework', 'Hand over', 'Repair'],
    ['forward', 'Order parts', 'Repair'],
  ]);
  expect(saved.steps.find((one) => one.end)?.name).toBe('Hand over');
  await expect(saveStatus(page)).toHaveText(app.saving.saved);
});

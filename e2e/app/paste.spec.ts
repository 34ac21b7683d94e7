import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { canvas, longStream, openEmptyMap, openMap, step, steps } from './editorPage';
import { app, dropFile, openLibrary, openSample, titleField } from './libraryPage';
import {
  allowClipboard,
  dialog,
  expectClosed,
  exported,
  fillClipboard,
  paste,
  readClipboard,
  stream,
} from './pastePage';

const corpus = new URL('../../shared/formats/pasteTable/corpus/', import.meta.url);

const { actions } = app;
const { palette } = words('en');

test.beforeEach(({ context }) => allowClipboard(context));

test('a table of a spreadsheet is corrected in the preview and becomes the map, all by keyboard', async ({
  page,
}) => {
  await openEmptyMap(page);
  const html = await readFile(new URL('fr-sheets-duree.html', corpus), 'utf8');
  await fillClipboard(page, { 'text/html': html, 'text/plain': 'Étape\tDurée (j)\tÉquipe' });
  await page.keyboard.press('Control+v');
  await expect(dialog(page).getByText(paste.asks.unclearColumn('B (Durée (j))'))).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: paste.atEnd })).toBeDisabled();
  // The open question has the focus: the letters of its answer choose it.
  await expect(page.getByLabel(paste.meaningOf('B (Durée (j))'))).toBeFocused();
  await page.keyboard.type(paste.meanings.waitTime);
  await expect(dialog(page).getByRole('button', { name: paste.atEnd })).toBeEnabled();
  await page.keyboard.press('Enter');
  await expectClosed(page);
  await expect(steps(page)).toHaveCount(2);
  const map = await exported(page);
  expect(map.steps).toMatchObject([
    { name: 'Cadrage', waitTime: '5d', processTime: null, team: 'Métier' },
    { name: 'Conception', waitTime: '8d', processTime: null, team: 'SI' },
  ]);
  expect(stream(map)).toEqual(['Cadrage > Conception']);
});

test('a paste comes in behind the selected step, and one undo takes all of it back', async ({ page }) => {
  await openMap(page, longStream(3));
  await step(page, 'Step 2').click();
  await fillClipboard(page, { 'text/plain': 'Step\tPT\tWT\nReview\t30m\t2d\nApprove\t10m\t1w\n' });
  await page.keyboard.press('Control+v');
  await expect(dialog(page).getByRole('button', { name: paste.after('Step 2') })).toBeFocused();
  await page.keyboard.press('Enter');
  await expectClosed(page);
  await expect(steps(page)).toHaveCount(5);
  expect(stream(await exported(page)).toSorted()).toEqual(
    ['Step 1 > Step 2', 'Step 2 > Review', 'Review > Approve', 'Approve > Step 3'].toSorted(),
  );
  await page.keyboard.press('Control+z');
  await expect(steps(page)).toHaveCount(3);
  expect(stream(await exported(page))).toEqual(['Step 1 > Step 2', 'Step 2 > Step 3']);
});

test('numbers that could be two are asked for, and nothing is taken before', async ({ page }) => {
  await openEmptyMap(page);
  const text = await readFile(new URL('de-tausender-mehrdeutig.tsv', corpus), 'utf8');
  await fillClipboard(page, { 'text/plain': text });
  await page.keyboard.press('Control+v');
  await expect(
    dialog(page)
      .getByText(paste.problem({ kind: 'ambiguousNumber' }))
      .first(),
  ).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: paste.atEnd })).toBeDisabled();
  await dialog(page).getByLabel(paste.numbers).selectOption('comma');
  await dialog(page).getByLabel(paste.numbers).press('Enter');
  await expectClosed(page);
  expect((await exported(page)).steps.map(({ processTime }) => processTime)).toEqual(['1500min', '2000min']);
});

test('a flowchart with branches becomes a new map beside the open one', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('Control+Shift+v');
  const chart =
    'flowchart LR\n A[Code 2d] -->|60%| B[Fast lane 1h]\n A -->|40%| C[Board 2h / 1w]\n B --> D[Release]\n C --> D\n';
  await dialog(page).getByLabel(paste.fieldLabel).fill(chart);
  await page.keyboard.press('Control+Enter');
  await dialog(page).getByRole('button', { name: paste.newMap }).click();
  await expect(step(page, 'Board')).toBeVisible();
  const map = await exported(page);
  expect(map.flows).toMatchObject([{ share: 0.6 }, { share: 0.4 }, { share: null }, { share: null }]);
  await page.goBack();
  await expect(titleField(page)).toHaveValue('Feature to production');
});

test('a table dropped as a file is looked at first, in the library too', async ({ page }) => {
  await openLibrary(page);
  // As Excel saves it in Germany: the signs of Western Windows.
  const bytes = Buffer.from(
    'Schritt;Bearbeitungszeit (h);Wartezeit (Tage)\nPrüfung;1,5;2\nÄnderung;3;0,5\n',
    'latin1',
  );
  await dropFile(page, 'Ablauf.csv', bytes);
  await expect(dialog(page).getByText('Prüfung')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(steps(page)).toHaveCount(2);
  expect((await exported(page)).steps).toMatchObject([
    { name: 'Prüfung', processTime: '1.5h', waitTime: '2d' },
    { name: 'Änderung', processTime: '3h', waitTime: '0.5d' },
  ]);
  // What a file is, its content says.
  await dropFile(page, 'Ablauf.vsmap', bytes);
  await expect(dialog(page).getByText('Prüfung')).toBeVisible();
});

test('what is copied stands on the clipboard in all forms, and comes back as the same steps', async ({
  page,
}) => {
  await openMap(page, longStream(3));
  await step(page, 'Step 1').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(async () => Object.keys(await readClipboard(page))).toContain('image/png');
  const forms = await readClipboard(page);
  expect(forms['text/plain']).toContain('Step\tProcess time\tWait time');
  expect(forms['text/html']).toContain('data-vsmap');
  expect(forms['image/png']).toBe('PNG');
  expect(forms['image/svg+xml']).toContain('<svg');
  expect(forms['web text/markdown']).toContain('| Step 2 |');
  await page.keyboard.press('End');
  await page.keyboard.press('Control+v');
  await expect(steps(page)).toHaveCount(6);
  const copies = (await exported(page)).steps.map(({ id: _, ...rest }) => rest);
  expect(copies.slice(3)).toEqual(copies.slice(0, 3));
});

test('a picture alone says that it is no table, and prose says that it is no steps', async ({ page }) => {
  await openSample(page);
  const prose = await readFile(new URL('en-prose.txt', corpus), 'utf8');
  await fillClipboard(page, { 'text/plain': prose });
  await page.keyboard.press('Control+v');
  await expect(dialog(page).getByRole('alert')).toHaveText(paste.refusal({ kind: 'nothing' }));
});

test('the actions copy one form alone: Markdown, or the picture', async ({ page }) => {
  await openMap(page, longStream(2));
  const choose = async (title: string) => {
    await page.keyboard.press('Control+k');
    await page.getByPlaceholder(palette.placeholder).fill(title);
    await page.keyboard.press('Enter');
  };
  await choose(actions.copyMarkdown);
  await expect(page.getByText(paste.copiedMarkdown)).toBeVisible();
  const markdown = (await readClipboard(page))['text/plain'] ?? '';
  expect(markdown.split('\n').slice(0, 3)).toEqual([
    '| Step | Process time | Wait time | %C&A | People | Team |',
    '| --- | --- | --- | --- | --- | --- |',
    '| Step 1 | 1h | 1d | 90% | 2 | Team 1 |',
  ]);
  await choose(actions.copyPicture);
  await expect(page.getByText(paste.copiedPicture)).toBeVisible();
  const forms = await readClipboard(page);
  expect(forms['image/png']).toBe('PNG');
  expect(Object.keys(forms)).not.toContain('text/html');
});

test('copied steps come into another map as they were', async ({ page }) => {
  await openMap(page, longStream(3));
  await step(page, 'Step 2').click();
  await page.keyboard.press('Control+c');
  await expect.poll(async () => Object.keys(await readClipboard(page))).toContain('image/png');
  await page.keyboard.press('Control+n');
  await expect(page.getByRole('heading', { name: canvas.emptyTitle })).toBeVisible();
  await page.keyboard.press('Control+v');
  await expect(steps(page)).toHaveCount(1);
  expect((await exported(page)).steps).toMatchObject([
    {
      name: 'Step 2',
      processTime: '2h',
      waitTime: '2d',
      percentCompleteAccurate: 0.9,
      people: 2,
      team: 'Team 2',
    },
  ]);
});

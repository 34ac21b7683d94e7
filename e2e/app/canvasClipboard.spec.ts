import { expect, test } from '@playwright/test';
import { writeVsmap } from '#shared/file/writeVsmap';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { linksOf, map, pick, savedMap } from './canvasPage';
import { canvas, longStream, openMap, step, steps } from './editorPage';
import { app, cardLink, dropFile, titleField } from './libraryPage';

const plain = longStream(3, (at) => ['Plan', 'Build', 'Ship'][at] ?? '');
const source = {
  ...plain,
  lanes: [{ id: 'l', name: 'Delivery' }],
  steps: plain.steps.map((one) => ({ ...one, phase: 'l' })),
  flows: [...plain.flows, { kind: 'rework', id: 'r', from: 's1', to: 's0', share: 0.2 } as const],
};

test('copied steps come behind the selected one on another map, with flows, rework and phase', async ({
  page,
}) => {
  await openMap(page, source);
  await pick(page, 'Plan');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  await expect(page.getByText(canvas.said.copied(2)).first()).toBeAttached();

  await page.getByRole('button', { name: app.backLabel }).click();
  const other = makeMap({
    id: 'other',
    title: 'Another stream',
    lanes: [{ id: 'x', name: 'Delivery' }],
    steps: [makeStep({ id: 'a', name: 'Ask' }), makeStep({ id: 'b', name: 'Bill' })],
    flows: [{ kind: 'forward', id: 'ab', from: 'a', to: 'b', share: null, wait: null }],
  });
  await expect(cardLink(page, source.title)).toBeVisible();
  await dropFile(page, 'other.vsmap', Buffer.from(writeVsmap(other)));
  await expect(titleField(page)).toHaveValue(other.title);
  await pick(page, 'Ask');
  await page.keyboard.press('Control+v');
  await expect(steps(page)).toHaveCount(4);
  const saved = await savedMap(page);
  expect(linksOf(saved).toSorted()).toEqual(['Ask > Plan', 'Build < Plan', 'Build > Bill', 'Plan > Build']);
  expect(saved.lanes).toEqual([{ id: 'x', name: 'Delivery' }]);
  expect(saved.steps.map(({ phase }) => phase)).toEqual([null, 'x', 'x', null]);
  await map(page).focus();
  await page.keyboard.press('Control+z');
  await expect(steps(page)).toHaveCount(2);
});

test('cut takes steps off and joins the stream, paste brings them back, Ctrl+D doubles them', async ({
  page,
}) => {
  await openMap(page, source);
  await pick(page, 'Build');
  await page.keyboard.press('Control+x');
  await expect(step(page, 'Build')).toHaveCount(0);
  expect(linksOf(await savedMap(page))).toEqual(['Plan > Ship']);
  await pick(page, 'Ship');
  await page.keyboard.press('Control+v');
  await expect(step(page, 'Build')).toHaveCount(1);
  expect(linksOf(await savedMap(page))).toEqual(['Plan > Ship', 'Ship > Build']);
  await map(page).focus();
  await page.keyboard.press('Control+d');
  await expect(steps(page)).toHaveCount(4);
  expect(linksOf(await savedMap(page))).toEqual(['Plan > Ship', 'Ship > Build', 'Build > Build']);
});

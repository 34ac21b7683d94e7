import { expect, type Page, test } from '@playwright/test';
import { writeVsmap } from '#shared/file/writeVsmap';
import { analyse } from '#shared/metrics/analyse';
import { type Flow, makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { standInFor } from '#shared/simulation/totals/reworkTotals';
import { formatDuration } from '#shared/text/formatDuration';
import { median, reportTimes } from './results';

/** How long the headline may take to follow an edit, in ms. */
const most = 100;
const branches = 29;
const edits = 15;

/** 60 steps: branches side by side, in each a check that sends so much back that both steps are visited 20 times. */
function sixtySteps(): MapDocument {
  const pairs = Array.from({ length: branches }, (_, at) => [`s${at}`, `c${at}`] as const);
  const steps = ['first', ...pairs.flat(), 'last'].map((id) =>
    makeStep({ id, name: id, processTime: '1h', waitTime: '30m', people: 1 }),
  );
  const flows = pairs.flatMap(([step, check]): Flow[] => [
    makeForward({ id: `in ${step}`, from: 'first', to: step }),
    makeForward({ id: `to ${check}`, from: step, to: check }),
    makeForward({ id: `out ${check}`, from: check, to: 'last' }),
    { kind: 'rework', id: `back ${check}`, from: check, to: step, share: 0.95 },
  ]);
  return makeMap({ id: 'sixty', title: 'Sixty steps', steps, flows });
}

/** Drops the file of the map on the window. */
async function open(page: Page, map: MapDocument): Promise<void> {
  await page.goto(process.env.MILLRACE_BENCH_ORIGIN ?? '');
  await page.locator('.react-flow__node').first().waitFor();
  await page.evaluate((text) => {
    const carried = new DataTransfer();
    carried.items.add(new File([text], 'sixty.vsmap', { type: 'application/json' }));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      const options = { bubbles: true, cancelable: true, dataTransfer: carried };
      document.body.dispatchEvent(new DragEvent(type, options));
    }
  }, writeVsmap(map));
  // So many branches are drawn from far away, without a box of its own for every step.
  await expect(page.locator('#map-title')).toHaveValue(map.title);
}

interface Seen {
  readonly times: number[];
  readonly texts: string[];
}

/** Has the page note for every key how long it is until another lead time stands there, and every text on the way. */
async function watchLeadTime(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Seen = { times: [], texts: [] };
    Object.assign(globalThis, { leadTimes: seen });
    const totals = document.querySelector('button[data-metric^="leadTime"]')?.closest('ul');
    const text = () => totals?.querySelector('button[data-metric^="leadTime"]')?.textContent ?? '';
    let [pressed, before] = [0, ''];
    addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
        before = text();
      },
      { capture: true },
    );
    if (totals == null) throw new Error('there are no totals');
    new MutationObserver(() => {
      const now = text();
      seen.texts.push(now);
      if (pressed === 0 || now === before) return;
      document.body.getBoundingClientRect();
      seen.times.push(performance.now() - pressed);
      pressed = 0;
    }).observe(totals, { subtree: true, childList: true, characterData: true });
  });
}

function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => (globalThis as { leadTimes?: Seen }).leadTimes ?? { times: [], texts: [] });
}

test('where the headline is simulated, it follows an edit of 60 steps', async ({ page }) => {
  const map = sixtySteps();
  const totals = standInFor(analyse(map));
  expect((totals?.standardError ?? Number.NaN) / (totals?.leadTime ?? 0)).toBeLessThanOrEqual(0.01);
  await open(page, map);
  await page.keyboard.press('Control+Shift+G');
  await page.locator('[role="grid"] [data-focus]').waitFor();
  await page.keyboard.press('Control+Home');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  await watchLeadTime(page);
  let expected = 0;
  for (let edit = 0; edit < edits; edit += 1) {
    // Each digit makes the time of the step ten times as long, so that every key changes the lead time.
    for (const key of ['3', '7', '5']) {
      await page.keyboard.press(key);
      expected += 1;
      await expect.poll(async () => (await seenOn(page)).times.length, { intervals: [20] }).toBe(expected);
    }
    await page.keyboard.press('Escape');
    expected += 1;
    await expect.poll(async () => (await seenOn(page)).times.length, { intervals: [20] }).toBe(expected);
  }
  const { times, texts } = await seenOn(page);
  const sorted = [...times].sort((one, other) => one - other);
  const p95 = sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
  const what = `key to the simulated lead time, 60 steps, 20 visits a step, ${times.length} edits`;
  reportTimes('headline', [{ what, median: median(times), p95, most }]);
  expect(texts.filter((text) => /[–—]/.test(text))).toEqual([]);
  // The last Escape leads back to the map as it was: what stands there is its simulated lead time.
  expect(texts.at(-1)).toContain(formatDuration(totals?.leadTime ?? 0, map.calendar, 'short', 'en'));
  expect(p95).toBeLessThanOrEqual(most);
});

import { expect, type Page, test } from '@playwright/test';
import { makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { words } from '#shared/text/words';
import { field, openMap, step } from './editorPage';
import { lastResult, recordEngine, recorded } from './engineRecord';

const { forecast } = words('en');

/** Steps in a row, each with a range for its work and its wait. */
function ranges(count: number): MapDocument {
  const steps = Array.from({ length: count }, (_, at) =>
    makeStep({
      id: `s${at}`,
      name: `Step ${at + 1}`,
      processTime: `1h/${2 + (at % 3)}h/1d`,
      waitTime: `1d/${2 + (at % 4)}d/3w`,
    }),
  );
  const flows = steps
    .slice(1)
    .map(({ id }, at) => makeForward({ id: `f${at}`, from: steps[at]?.id ?? '', to: id }));
  return makeMap({ id: 'ranges', title: 'Ranges', steps, flows });
}

/** Steps with ranges of which the last sends a tenth back to the first: a map whose simulation takes its time. */
function slowToSimulate(): MapDocument {
  const map = ranges(200);
  const [first, last] = [map.steps[0]?.id ?? '', map.steps.at(-1)?.id ?? ''];
  return { ...map, flows: [...map.flows, { id: 'back', kind: 'rework', from: last, to: first, share: 0.1 }] };
}

async function openForecast(page: Page, map: MapDocument): Promise<void> {
  await recordEngine(page);
  await openMap(page, map);
  await page.keyboard.press('F9');
  await expect.poll(() => lastResult(page)).not.toBeNull();
}

async function chooseRuns(page: Page, runs: number): Promise<void> {
  const field = page.getByLabel(forecast.runs, { exact: true });
  if (!(await field.isVisible()))
    await page.locator('details > summary', { hasText: forecast.shapes.triangular }).click();
  await field.selectOption(String(runs));
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Processor time of each task of the threads of that name, in ms. Time that others had the processor does not count. */
function tasksOf(events: readonly TraceEvent[], thread: RegExp): readonly number[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && thread.test(args?.name ?? ''))
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && threads.has(`${pid} ${tid}`))
    .map(({ tdur }) => (tdur ?? Number.NaN) / 1000);
}

test('100,000 and a million runs of 50 steps keep the worker busy and the main thread free', async ({
  browser,
}) => {
  const page = await browser.newPage();
  await openForecast(page, ranges(50));
  // Once before: what the test itself brings into the page is compiled by then.
  await chooseRuns(page, 1000);
  await expect.poll(async () => (await lastResult(page))?.runs).toBe(1000);
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  for (const runs of [100_000, 1_000_000]) {
    await chooseRuns(page, runs);
    await expect.poll(async () => (await lastResult(page))?.runs).toBe(runs);
  }
  const trace: { traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  );
  const inPage = tasksOf(trace.traceEvents, /^CrRendererMain$/);
  const inWorker = tasksOf(trace.traceEvents, /^DedicatedWorker/);
  expect(inPage.length).toBeGreaterThan(0);
  // The results came as messages of the worker; here is what they cost it, and what the page did meanwhile.
  expect(inWorker.reduce((sum, time) => sum + time, 0)).toBeGreaterThan(30);
  expect(Math.max(...inPage)).toBeLessThan(50);
  await page.close();
});

test('a long simulation tells its progress, can be cancelled with the keyboard, and started again', async ({
  page,
}) => {
  await openForecast(page, slowToSimulate());
  await chooseRuns(page, 1_000_000);
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await expect.poll(async () => Number(await bar.getAttribute('value'))).toBeGreaterThan(0);
  await expect(page.getByRole('tabpanel')).toContainText(forecast.stale);
  await page.getByRole('button', { name: forecast.cancel }).press('Enter');
  await expect(page.getByRole('tabpanel')).toContainText(forecast.stopped);
  await expect(bar).toBeHidden();
  await chooseRuns(page, 1000);
  await expect.poll(async () => (await lastResult(page))?.runs).toBe(1000);
  const { asked, said } = await recorded(page);
  const long = asked.find(({ runs }) => runs === 1_000_000)?.id;
  const progress = said.filter(({ id, kind }) => id === long && kind === 'progress').map(({ done }) => done);
  expect(progress.length).toBeGreaterThan(0);
  expect(progress).toEqual([...progress].sort((one, other) => (one ?? 0) - (other ?? 0)));
  expect(asked.some(({ id, kind }) => id === long && kind === 'cancel')).toBe(true);
  // Nothing comes of the cancelled one, though a later one has been answered.
  expect(said.some(({ id, kind }) => id === long && kind === 'simulated')).toBe(false);
});

test('a change of the map cancels the run of the older map, whose figures stand as old until the new are there', async ({
  page,
}) => {
  await recordEngine(page);
  await openMap(page, slowToSimulate());
  await step(page, 'Step 1').click();
  await field(page, 'waitTime').fill('9w');
  await page.keyboard.press('F9');
  await expect.poll(() => lastResult(page)).not.toBeNull();
  await chooseRuns(page, 1_000_000);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await page.getByRole('tab', { name: words('en').side.tabs.findings }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-stale="true"]')).toBeVisible();
  await expect.poll(async () => (await millionsAsked(page)).length).toBe(2);
  await chooseRuns(page, 1000);
  await expect(page.locator('[data-stale="false"]')).toBeVisible();
  const { asked, said } = await recorded(page);
  for (const id of await millionsAsked(page)) {
    expect(asked.some((one) => one.kind === 'cancel' && one.id === id)).toBe(true);
    expect(said.some((one) => one.kind === 'simulated' && one.id === id)).toBe(false);
  }
});

/** The requests for a million runs, by their number. */
async function millionsAsked(page: Page): Promise<readonly number[]> {
  const { asked } = await recorded(page);
  return asked.flatMap(({ id, runs }) => (runs === 1_000_000 ? [id] : []));
}

test('a map that lacks a time is not simulated: the panel says what is missing', async ({ page }) => {
  await openForecast(page, ranges(50));
  await step(page, 'Step 1').click();
  await page.getByRole('tab', { name: words('en').side.tabs.details }).click();
  await field(page, 'waitTime').fill('');
  await page.keyboard.press('F9');
  await expect(page.getByRole('tabpanel')).toContainText(words('en').metric.stepNeeds.waitTime);
  await expect(page.locator('[data-metric="p50"]')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(page.locator('[data-metric="p50"]')).toBeVisible();
});

test('an engine that cannot be loaded is told plainly, and the map stays as it is', async ({ page }) => {
  await page.route(/engineWorker-.*\.js/, (route) => route.abort());
  await openMap(page, ranges(50));
  await page.keyboard.press('F9');
  await expect(page.getByRole('tabpanel')).toContainText(words('en').side.failed('').trim());
  await expect(page.getByRole('button', { name: forecast.again })).toBeVisible();
  await page.unroute(/engineWorker-.*\.js/);
  await page.getByRole('button', { name: forecast.again }).click();
  await expect(page.locator('[data-metric="p50"]')).toBeVisible();
});

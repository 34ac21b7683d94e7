import { type Browser, expect, type Page, test } from '@playwright/test';
import { benchMap } from './benchMap';
import { openOurs } from './ours';
import { median, reportTimes } from './results';

/** One picture of a screen of 60 a second. */
const frame = 1000 / 60;
const steps = 200;
/** The largest map, and how long calculation may hold the page. */
const most = 5000;
const blocked = 50;
const rounds = 40;
const typed = ['1', '7', 'h'];

interface Watch {
  readonly times: number[];
}

/** Has the page note, for every key, how long it is until the totals stand in the page, laid out anew. */
async function watchTotals(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { keystrokes: { times } });
    let pressed: number | null = null;
    addEventListener(
      'keydown',
      () => {
        pressed = performance.now();
      },
      { capture: true },
    );
    const totals = document.querySelector('[data-metric="leadTime"]')?.closest('ul');
    if (totals == null) throw new Error('there are no totals');
    new MutationObserver(() => {
      if (pressed === null) return;
      // What the browser owes for the change is part of the time.
      document.body.getBoundingClientRect();
      times.push(performance.now() - pressed);
      pressed = null;
    }).observe(totals, { subtree: true, childList: true, characterData: true });
  });
}

/**
 * How the keys follow each other: as fast as the browser takes them (about a hundred a second), or as a person types, who
 * presses a key when the window has long been at rest after the one before.
 */
type Pace = 'rush' | 'typing';

async function timesOf(page: Page, leave: string, pace: Pace): Promise<readonly number[]> {
  await watchTotals(page);
  for (let round = 0; round < rounds; round += 1) {
    for (const key of [...typed, leave]) {
      await page.keyboard.press(key);
      if (pace === 'typing') await atRest(page);
    }
  }
  return page.evaluate(() => (globalThis as { keystrokes?: Watch }).keystrokes?.times ?? []);
}

/** Waits until the window has nothing left to do. */
function atRest(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
}

function nearlyAll(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? Number.NaN;
}

/** What a keystroke costs the page's thread in all, painting included: unlike a clock, no other program counts in it. */
async function workOf(page: Page, leave: string): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  async function worked(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  }
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const key of typed) {
      const before = await worked();
      await page.keyboard.press(key);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      times.push((await worked()) - before);
    }
    await page.keyboard.press(leave);
  }
  return times;
}

/** Milliseconds of each task of the page's thread that a keystroke leads to and that takes more than 50 of them. */
async function longTasksOf(page: Page, leave: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
  });
  for (let round = 0; round < rounds / 4; round += 1) {
    for (const key of typed) await page.keyboard.press(key);
    await page.keyboard.press(leave);
  }
  await atRest(page);
  return page.evaluate(() => (globalThis as { longTasks?: number[] }).longTasks ?? []);
}

async function openMap(browser: Browser, steps: number): Promise<Page> {
  const { MILLRACE_BENCH_ORIGIN: origin = '', MILLRACE_BENCH_PAGES: pages = '' } = process.env;
  const ours = await openOurs(browser, origin, pages);
  await ours.mount(steps);
  return ours.page;
}

/** Goes into the cell of a time in the grid. */
async function enterCell(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+G');
  await page.locator('[role="grid"] [data-focus]').waitFor();
  await page.keyboard.press('Control+Home');
  for (let row = 0; row < 5; row += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
}

test(`a keystroke with ${steps} steps is in the totals within a frame`, async ({ browser }) => {
  const page = await openMap(browser, steps);
  expect(benchMap(steps).steps).toHaveLength(steps);
  await enterCell(page);
  const rows = [
    {
      what: `keystroke in the grid to the totals, ${steps} steps`,
      times: await timesOf(page, 'Escape', 'typing'),
      most: frame,
    },
    {
      what: `the same, keys as fast as they are taken, ${steps} steps`,
      times: await timesOf(page, 'Escape', 'rush'),
      most: frame,
    },
    // Painting and what is drawn a moment later count in it: that depends on the machine more than on us.
    {
      what: `work of the page for that keystroke, ${steps} steps`,
      times: await workOf(page, 'Escape'),
      most: null,
    },
  ];
  reportTimes(
    'keystroke',
    rows.map(({ what, times, most }) => ({ what, median: median(times), p95: nearlyAll(times), most })),
  );
  for (const { what, times, most } of rows) {
    expect(times.length, what).toBeGreaterThan(rounds);
    if (most !== null) expect(nearlyAll(times), what).toBeLessThanOrEqual(most);
  }
});

test(`with ${most} steps a keystroke never holds the page for more than ${blocked} ms`, async ({
  browser,
}) => {
  const page = await openMap(browser, most);
  await enterCell(page);
  // Once before: what is compiled by then counts for nobody who types.
  await longTasksOf(page, 'Escape');
  const times = await timesOf(page, 'Escape', 'typing');
  const tasks = await longTasksOf(page, 'Escape');
  const what = `keystroke in the grid to the totals, ${most} steps`;
  reportTimes('keystrokeMost', [{ what, median: median(times), p95: nearlyAll(times), most: blocked }]);
  console.log(
    `tasks longer than ${blocked} ms: ${tasks.map((task) => task.toFixed(0)).join(', ') || 'none'}`,
  );
  expect(tasks).toEqual([]);
});

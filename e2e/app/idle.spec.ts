import { expect, type Page, test } from '@playwright/test';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { figure, openMap, step } from './editorPage';

/**
 * Counts what makes the browser draw: frames that are asked for, timers that go off, animations that run. Must be
 * called before the page is loaded.
 */
async function countWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counted = { frames: 0, timers: 0 };
    const frame = window.requestAnimationFrame.bind(window);
    const timer = window.setTimeout.bind(window);
    const interval = window.setInterval.bind(window);
    window.requestAnimationFrame = (run) => {
      counted.frames += 1;
      return frame(run);
    };
    Object.assign(window, {
      setTimeout: (run: () => void, delay?: number) => {
        counted.timers += 1;
        return timer(run, delay);
      },
      setInterval: (run: () => void, delay?: number) => {
        counted.timers += 1;
        return interval(run, delay);
      },
      workCounted: counted,
    });
  });
}

async function counted(page: Page) {
  return page.evaluate(() => ({
    ...Reflect.get(window, 'workCounted'),
    animations: document.getAnimations().filter(({ playState }) => playState === 'running').length,
  }));
}

/** Waits until a second has gone by in which nothing was asked for. */
async function settled(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await counted(page));
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [1000], timeout: 30_000 },
    )
    .toBe(true);
}

/** How many frames the browser really painted: it tells of every one while it records. */
async function paintsIn(page: Page, milliseconds: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  let paints = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    paints += value.filter(({ name }) => name === 'Paint' || name === 'FireAnimationFrame').length;
  });
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  // The one place that lets time go by: what must not happen cannot be waited for.
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await session.send('Tracing.end');
  await ended;
  return paints;
}

test('an open map that nobody touches draws nothing, asks for no frame and sets no timer', async ({
  page,
}) => {
  await countWork(page);
  await openMap(page, leanEnterprise);
  await step(page, 'Design approval').click();
  await expect(figure(page, 'leadTime')).toBeVisible();
  await page.mouse.move(2, 2);
  await settled(page);
  const before = await counted(page);
  const paints = await paintsIn(page, Number(process.env.MILLRACE_IDLE_MS ?? 3000));
  expect(await counted(page)).toEqual({ ...before, animations: 0 });
  expect(paints).toBe(0);
});

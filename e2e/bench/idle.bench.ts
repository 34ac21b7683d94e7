import { expect, test } from '@playwright/test';

const idle = 30_000;

test('an open map draws no frame in 30 seconds in which nobody touches it', async ({ browser }) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(process.env.MILLRACE_BENCH_ORIGIN ?? '');
  await page.locator('.react-flow__node').first().waitFor();
  // What is left of the start: parts that are loaded ahead, the last animation.
  await page.waitForTimeout(10_000);

  const session = await page.context().newCDPSession(page);
  const drawn: string[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const { name } of value)
      if (name === 'Paint' || name === 'FireAnimationFrame') drawn.push(String(name));
  });
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await page.waitForTimeout(idle);
  await session.send('Tracing.end');
  await ended;
  expect(drawn).toEqual([]);
});

import { type Browser, type BrowserContext, expect, test } from '@playwright/test';
import { report, unreached } from './results';

/** Turns of both, one after the other: what slows the machine down in one turn slows both. */
const turns = 9;

/** A visible map takes at most 0.6 of the time of the bundle with everything in it. */
const target = 1 / 0.6;

/** Ways to start: as it is on this machine, and over a mobile network on a machine of a quarter of its speed. */
const ways = [
  { name: 'from this machine', network: null, slower: 1 },
  { name: '4 Mbit/s, 60 ms, processor 4x slower', network: { megabits: 4, latency: 60 }, slower: 4 },
] as const;

type Way = (typeof ways)[number];

/** Notes when the first step of a map was painted. */
async function noteFirstStep(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    function look(): void {
      const drawn = document.querySelector('g[data-key^="step:"] text') !== null;
      requestAnimationFrame(drawn ? () => performance.mark('map visible') : look);
    }
    requestAnimationFrame(look);
  });
}

/** Opens the app for the first time, in which it makes a map, and answers with the map's address. */
async function firstStart(context: BrowserContext, origin: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(origin);
  await page.locator('.react-flow__node').first().waitFor();
  const { hash } = new URL(page.url());
  await page.close();
  return hash;
}

/** Milliseconds from going to the address of a map to the frame in which its steps are painted, nothing cached. */
async function start(context: BrowserContext, address: string, { network, slower }: Way): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (network !== null) {
    const bytesPerSecond = (network.megabits * 1_000_000) / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('map visible').length > 0, null, {
    polling: 200,
  });
  const time = await page.evaluate(
    () => performance.getEntriesByName('map visible')[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return time;
}

async function compare(browser: Browser, way: Way) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await noteFirstStep(context);
  const { MILLRACE_BENCH_ORIGIN: parts = '', MILLRACE_BENCH_EAGER: whole = '' } = process.env;
  const addresses = {
    parts: `${parts}/${await firstStart(context, parts)}`,
    whole: `${whole}/${await firstStart(context, whole)}`,
  };
  const taken = { ours: [] as number[], theirs: [] as number[] };
  for (let turn = 0; turn < turns; turn++) {
    taken.ours.push(await start(context, addresses.parts, way));
    taken.theirs.push(await start(context, addresses.whole, way));
  }
  await context.close();
  return { what: `map visible, ${way.name}`, rival: 'all in one bundle', ...taken, target };
}

test('a map is visible before the rest of the app has arrived', async ({ browser }) => {
  const comparisons = [];
  for (const way of ways) comparisons.push(await compare(browser, way));
  report('start', comparisons);
  expect(unreached(comparisons)).toEqual([]);
});

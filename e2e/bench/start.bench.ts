import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { report, unreached } from './results';

/** Turns of both, one after the other: what slows the machine down in one turn slows both. */
const turns = 9;

/** A visible map takes at most 0.6 of the time of the bundle with everything in it. */
const target = 1 / 0.6;

/**
 * Ways to start: as it is on this machine, and over a mobile network on a machine of a quarter of its speed; with a
 * map that was seen here before, of which a picture was kept, and with one that was not.
 */
const ways = [
  { name: 'from this machine', network: null, slower: 1 },
  { name: '4 Mbit/s, 60 ms, processor 4x slower', network: { megabits: 4, latency: 60 }, slower: 4 },
].flatMap((way) => [
  { ...way, seenBefore: true, target },
  { ...way, seenBefore: false, target: null },
]);

type Way = (typeof ways)[number];

/** Notes when the first step of a map was painted. */
async function noteFirstStep(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const steps = 'g[data-key^="step:"] text, [data-first-picture] text';
    function look(): void {
      const drawn = document.querySelector(steps) !== null;
      requestAnimationFrame(drawn ? () => performance.mark('map visible') : look);
    }
    requestAnimationFrame(look);
  });
}

/** The pictures that the library has kept: how many, or none from now on. */
function pictures(page: Page, does: 'count' | 'clear'): Promise<number | undefined> {
  return page.evaluate(
    (name) =>
      new Promise<number | undefined>((resolve, reject) => {
        const opening = indexedDB.open('millrace');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('pictures', 'readwrite');
          const request = transaction.objectStore('pictures')[name]();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(request.result);
          };
        };
      }),
    does,
  );
}

/**
 * Opens the app for the first time, in which it makes a map, and answers with the map's address as soon as its picture
 * is kept.
 */
async function firstStart(context: BrowserContext, origin: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(origin);
  await page.locator('.react-flow__node').first().waitFor();
  await expect.poll(() => pictures(page, 'count')).toBe(1);
  const { hash } = new URL(page.url());
  await page.close();
  return `${origin}/${hash}`;
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

/** The same where the map was not seen before: its picture is forgotten ahead of each start. */
async function startUnseen(context: BrowserContext, address: string, way: Way): Promise<number> {
  const page = await context.newPage();
  // Any page of the same origin that is not the app.
  await page.goto(new URL('/nothing', address).href);
  await pictures(page, 'clear');
  await page.close();
  return start(context, address, way);
}

async function compare(browser: Browser, way: Way) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await noteFirstStep(context);
  const { MILLRACE_BENCH_ORIGIN: parts = '', MILLRACE_BENCH_EAGER: whole = '' } = process.env;
  const [ours, theirs] = [await firstStart(context, parts), await firstStart(context, whole)];
  const taken = { ours: [] as number[], theirs: [] as number[] };
  const begin = way.seenBefore ? start : startUnseen;
  for (let turn = 0; turn < turns; turn++) {
    taken.ours.push(await begin(context, ours, way));
    taken.theirs.push(await begin(context, theirs, way));
  }
  await context.close();
  const seen = way.seenBefore ? 'seen before' : 'not seen before';
  return {
    what: `map visible, ${seen}, ${way.name}`,
    rival: 'all in one bundle',
    ...taken,
    target: way.target,
  };
}

test('a map is visible before the rest of the app has arrived', async ({ browser }) => {
  const comparisons = [];
  for (const way of ways) comparisons.push(await compare(browser, way));
  report('start', comparisons);
  expect(unreached(comparisons)).toEqual([]);
});

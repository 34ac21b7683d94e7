import { type Browser, expect, type Page, test } from '@playwright/test';
import { benchMap, benchStream } from './benchMap';
import './picturesPage';
import { type Comparison, median, report, unreached } from './results';

const steps = 200;
const turns = 5;
/** Of a picture of ours that takes milliseconds, enough for the collection of garbage to be counted with its share. */
const picturesPerTurn = { svg: 35, png: 7 } as const;
const targets = { svg: 1000, png: 40 } as const;

const map = benchMap(steps);
const stream = benchStream(map);

async function openPage(browser: Browser, origin: string | undefined, file: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${origin}/${file}`);
  return page;
}

test('pictures against html-to-image 1.11.11 over React Flow', async ({ browser }) => {
  const ours = await openPage(browser, process.env.MILLRACE_BENCH_PAGES, 'pictures.html');
  const rival = await openPage(browser, process.env.MILLRACE_BENCH_RIVALS, 'reactFlow.html');
  await rival.evaluate((given) => window.bench.mount(given, { x: 0, y: 0, zoom: 1 }), stream);

  const comparisons: Comparison[] = [];
  for (const kind of ['svg', 'png'] as const) {
    const taken = { ours: [] as number[], theirs: [] as number[] };
    // A browser is slow at what it does for the first time: both warm up for as long as one picture of the rival takes.
    await warmUp(kind, ours, await rival.evaluate((kind) => window.picture(kind), kind));
    for (let turn = 0; turn < turns; turn++) {
      taken.ours.push(await middleOf(kind, ours));
      taken.theirs.push(await rival.evaluate((kind) => window.picture(kind), kind));
    }
    comparisons.push({
      what: `${kind.toUpperCase()}, ${steps} steps`,
      rival: 'html-to-image 1.11.11',
      ...taken,
      target: targets[kind],
    });
    if (kind === 'svg') await expectAllInSvg(ours);
    else await expectAllInPng(ours);
  }
  report('pictures', comparisons);
  expect(unreached(comparisons)).toEqual([]);
});

function makePicture(kind: 'svg' | 'png', page: Page): Promise<number> {
  return page.evaluate(([kind, map]) => window.pictures.make(kind, map), [kind, map] as const);
}

async function warmUp(kind: 'svg' | 'png', page: Page, milliseconds: number): Promise<void> {
  for (let spent = 0; spent < milliseconds; ) spent += await makePicture(kind, page);
}

/**
 * The middle of several pictures in one turn: a picture of ours takes a few milliseconds, in which anything that the
 * machine does meanwhile would be most of the time.
 */
async function middleOf(kind: 'svg' | 'png', page: Page): Promise<number> {
  const times: number[] = [];
  for (let picture = 0; picture < picturesPerTurn[kind]; picture++) {
    times.push(await makePicture(kind, page));
  }
  return median(times);
}

/** Every step by its name, every flow by its line, every share by its text. */
async function expectAllInSvg(page: Page): Promise<void> {
  const groups = await page.evaluate(() => window.pictures.groups());
  const texts = groups.flatMap((group) => group.texts);
  for (const step of map.steps) {
    const drawn = groups.filter((group) => group.title.startsWith(step.name) && group.texts.length > 0);
    expect(drawn.length, step.name).toBeGreaterThan(0);
  }
  const nameOf = new Map(map.steps.map((step) => [step.id, step.name]));
  for (const flow of map.flows) {
    const ends = [nameOf.get(flow.from) ?? '', nameOf.get(flow.to) ?? ''];
    const drawn = groups.filter(
      ({ title, lines }) => lines > 0 && ends.every((name) => title.includes(name)),
    );
    expect(drawn.length, flow.id).toBeGreaterThan(0);
  }
  for (const share of ['70', '30', '15']) {
    const wanted = stream.flows.filter(({ label }) => label.startsWith(share)).length;
    expect(texts.filter((text) => text.startsWith(share)).length, `${share} %`).toBeGreaterThanOrEqual(
      wanted,
    );
  }
}

/** As many pixels as a canvas holds. What is on them comes from the same drawing as the SVG. */
async function expectAllInPng(page: Page): Promise<void> {
  const { width } = await page.evaluate(() => window.pictures.size());
  expect(width).toBe(16_384);
}

import { type Browser, expect, type Page, test } from '@playwright/test';
import { benchMap, benchStream } from './benchMap';
import type { Contender } from './contender';
import { drag, dragAt, pan, pullNothing, zoom } from './gestures';
import { openOurs } from './ours';
import { type Comparison, report, unreached } from './results';
import { openRival } from './rival';

const turns = Number(process.env.MILLRACE_BENCH_TURNS ?? 3);

/** With so many steps whole in view we are to be at least so many times as fast. */
const many = 5000;
const wholeTarget = 10;

const gestures = ['drag', 'pan', 'zoom'] as const;
type Turn = Readonly<Record<(typeof gestures)[number], number>>;

async function takeTurn(contender: Contender, held: () => Promise<number>, nothing: number): Promise<Turn> {
  return {
    drag: (await held()) - nothing,
    pan: (await pan(contender)) - nothing,
    zoom: await zoom(contender),
  };
}

test('5,000 steps whole in view against React Flow', async ({ browser }) => {
  const { MILLRACE_BENCH_ORIGIN: origin = '', MILLRACE_BENCH_PAGES: pages = '' } = process.env;
  const ours = await openOurs(browser, origin, pages);
  await ours.mount(many);
  await showWhole(ours.page);
  const scene = { ...(await ours.view()), stream: benchStream(benchMap(many)) };
  const rival = await openRival(
    browser,
    process.env.MILLRACE_BENCH_RIVALS ?? '',
    { name: 'React Flow, memoised', file: 'reactFlow.html', ground: '.react-flow__pane' },
    () => scene,
  );
  await rival.mount(many);
  expect((await rival.seen()).steps).toHaveLength(many);
  const empty = await browser.newPage();
  const middle = await middleOf(ours.page);

  const taken: { ours: Turn; theirs: Turn }[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const nothing = await pullNothing(empty);
    taken.push({
      ours: await takeTurn(ours, () => dragAt(ours.page, middle), nothing),
      theirs: await takeTurn(rival, () => drag(rival, `s${many / 2}`), nothing),
    });
  }
  const comparisons: Comparison[] = gestures.map((gesture) => ({
    what: `${gesture}, ${many} steps whole in view`,
    rival: rival.name,
    ours: taken.map((turn) => turn.ours[gesture]),
    theirs: taken.map((turn) => turn.theirs[gesture]),
    target: wholeTarget,
  }));

  // After all of it the map is still there to be worked on: a press in its middle finds a step.
  await ours.page.mouse.click(middle.x, middle.y);
  await expect(ours.page.locator('.react-flow')).toHaveAttribute('aria-activedescendant', /^step-s\d+$/);

  comparisons.push(await dragOfLargest(browser, pages));
  report('whole', comparisons);
  expect(unreached(comparisons)).toEqual([]);
});

/** A drag with 20,000 steps takes at most 1.3 times as long as one with 100. */
async function dragOfLargest(browser: Browser, pages: string): Promise<Comparison> {
  const room = { width: 1100, height: 480 };
  const canvases = await Promise.all(
    [20_000, 100].map(async (steps) => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${pages}/mount.html`);
      await page.evaluate(([map, size]) => window.ours.mount(map, size), [benchMap(steps), room] as const);
      const box = await page.locator('.react-flow__node[data-id="s3"]').boundingBox();
      if (box === null) throw new Error('the fourth step is in view');
      return { page, grip: { x: box.x + box.width / 2, y: box.y + box.height / 4 } };
    }),
  );
  const [large = [], small = []] = await inTurns(
    canvases.map(
      ({ page, grip }) =>
        () =>
          dragAt(page, grip),
    ),
    7,
  );
  return {
    what: 'drag, 20000 steps',
    rival: 'Millrace, 100 steps',
    ours: large,
    theirs: small,
    target: 1 / 1.3,
  };
}

/** Lets several things take turns, so that what slows the machine slows all of them. */
async function inTurns(things: readonly (() => Promise<number>)[], count: number): Promise<number[][]> {
  const taken: number[][] = things.map(() => []);
  for (let turn = 0; turn < count; turn++) {
    for (const [index, thing] of things.entries()) taken[index]?.push(await thing());
  }
  return taken;
}

async function showWhole(page: Page): Promise<void> {
  await page.locator('.react-flow').focus();
  await page.keyboard.press('Shift+1');
  await page.locator('canvas').waitFor();
  // The move of the view is over when it lies still from one frame to the next.
  await page.waitForFunction(() => {
    const drawing = document.querySelector<HTMLElement>('.react-flow__viewport');
    const before = drawing?.dataset.before;
    const now = drawing?.style.transform ?? '';
    if (drawing !== null) drawing.dataset.before = now;
    return before === now;
  });
}

async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const room = await page.locator('.react-flow').boundingBox();
  if (room === null) throw new Error('no map is open');
  return { x: room.x + room.width / 2, y: room.y + room.height / 2 };
}

import { expect, type Page, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { longStream, openMap } from './editorPage';
import { card } from './libraryPage';

const { app, palette, trueScale } = words('en');

const sizes = [
  [1280, 720],
  [1366, 768],
  [1920, 1080],
] as const;

/** The smallest name and the smallest time of a wait that the canvas shows, in px of the screen. */
async function smallestLetters(page: Page): Promise<{ readonly name: number; readonly wait: number }> {
  return page.evaluate(() => {
    const sizes = (prefix: string, some: (texts: Element[]) => Element[]) =>
      [...document.querySelectorAll(`.react-flow [data-key^="${prefix}"]`)].flatMap((group) =>
        some([...group.querySelectorAll(':scope > text')]).map((text) => {
          const scale = text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0;
          return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
      );
    const names = sizes('step:', (texts) => texts.slice(0, 1));
    const waits = sizes('wait:', (texts) => texts);
    return { name: Math.min(...names), wait: Math.min(...waits) };
  });
}

/** Whether all steps lie within the canvas. */
async function allInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const canvas = document.querySelector('.react-flow')?.getBoundingClientRect();
    const steps = [...document.querySelectorAll('.react-flow__node')].map((node) =>
      node.getBoundingClientRect(),
    );
    return steps.every(
      (step) =>
        canvas !== undefined &&
        step.left >= canvas.left &&
        step.right <= canvas.right &&
        step.top >= canvas.top &&
        step.bottom <= canvas.bottom,
    );
  });
}

async function expectLegible(page: Page, name: number, wait: number): Promise<void> {
  await expect
    .poll(async () => {
      const letters = await smallestLetters(page);
      return letters.name >= name && letters.wait >= wait && (await allInView(page));
    })
    .toBe(true);
}

/** How many rows the map has: all but the last end with a sign. */
async function rowCount(page: Page): Promise<number> {
  return page.evaluate(() => {
    const _lefts = [...document.querySelectorAll('.react-flow__node')].map((node) =>
      node.getBoundingClientRect(),
    );
    const signs = document.querySelectorAll('.react-flow [data-key^="mark:row:"][data-key$=":out"]').length;
    return signs + 1;
  });
}

async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: palette.title }).fill(title);
  await page.keyboard.press('Enter');
}

test('twenty steps are read from the back of the room, with the side panel folded and with the map alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openMap(page, longStream(20));
  await test.step('in 1920 x 1080 without the side panel', async () => {
    await page.keyboard.press('Control+b');
    await expectLegible(page, 14, 12);
    expect(await rowCount(page)).toBe(2);
  });
  for (const [width, height] of [
    [1366, 768],
    [1280, 720],
  ] as const)
    await test.step(`in ${width} x ${height} with the map only`, async () => {
      await page.setViewportSize({ width, height });
      await runCommand(page, app.actions.mapOnly);
      await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
      await page.keyboard.press('Shift+Digit1');
      await expectLegible(page, 11, 10);
      await page.keyboard.press('Shift+Digit6');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
});

test('the rows are chosen in the menu, and kept while the map is edited', async ({ page }) => {
  await openMap(page, longStream(14));
  await runCommand(page, app.actions.rowsThree);
  await expect.poll(() => rowCount(page)).toBe(3);
  await runCommand(page, app.actions.rowsOne);
  await expect.poll(() => rowCount(page)).toBe(1);
  await runCommand(page, app.actions.rowsTwo);
  await expect.poll(() => rowCount(page)).toBe(2);
});

test('the page itself never scrolls: only lists do', async ({ page }) => {
  const expectStill = async (where: string) => {
    const { height, seen } = await page.evaluate(() => ({
      height: document.scrollingElement?.scrollHeight ?? 0,
      seen: document.scrollingElement?.clientHeight ?? 0,
    }));
    expect(height, where).toBe(seen);
  };
  await openMap(page, longStream(20));
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await expectStill(`map ${width}`);
    for (const picture of ['trueScale', 'waits', 'map'] as const) {
      await page.getByRole('button', { name: trueScale[picture], exact: true }).click();
      await expectStill(`${picture} ${width}`);
    }
    for (const tab of [
      app.actions.gridBeside,
      app.actions.onlyCanvas,
      app.actions.compareStates,
      app.actions.showCurrent,
    ]) {
      await runCommand(page, tab);
      await expectStill(`${tab} ${width}`);
    }
  }
  await page.getByRole('button', { name: app.backLabel }).click();
  await expect(card(page, 'Feature to production')).toBeVisible();
  for (const [width, height] of sizes) {
    await page.setViewportSize({ width, height });
    await expectStill(`library ${width}`);
  }
});

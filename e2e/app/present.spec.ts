import { expect, type Page, test } from '@playwright/test';
import { templates } from '#shared/samples/templates';
import { templateTexts } from '#shared/text/templateTexts';
import { words } from '#shared/text/words';
import { openMap } from './editorPage';
import { app } from './libraryPage';
import { violations } from './violations';

const { present } = words('en');
const said = templateTexts('en');

function sample() {
  const [first] = templates;
  if (first === undefined) throw new Error('there are templates');
  return first.map(said);
}

async function startPresentation(page: Page): Promise<void> {
  await page.keyboard.press('F5');
  await expect(room(page)).toHaveAttribute('data-complete', 'true');
}

function room(page: Page) {
  return page.getByRole('dialog', { name: present.label });
}

function slide(page: Page) {
  return page.locator('[data-slide]');
}

/**
 * The smallest text that is seen, by the size in which it stands on the screen in CSS px, zoom of the drawing included:
 * of sentences, or of drawings.
 */
async function smallestText(
  page: Page,
  of: 'sentences' | 'drawings',
): Promise<{ readonly size: number; readonly text: string }> {
  return page.evaluate((wanted) => {
    let smallest = { size: Number.POSITIVE_INFINITY, text: '' };
    const dialog = document.querySelector('dialog[open]');
    if (dialog === null) throw new Error('nothing is presented');
    const walker = document.createTreeWalker(dialog, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || element.tagName === 'title') continue;
      const { width, height } = element.getBoundingClientRect();
      // One pixel wide: for screen readers only.
      if (width <= 1 || height <= 1) continue;
      const drawn = element instanceof SVGGraphicsElement;
      if (drawn !== (wanted === 'drawings')) continue;
      const scale = drawn ? (element.getScreenCTM()?.a ?? 0) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < smallest.size) smallest = { size, text };
    }
    return smallest;
  }, of);
}

/** No box of a step is cut off by the edge of its stage. */
async function expectWholeSteps(page: Page): Promise<void> {
  const cut = await page.locator('dialog[open] svg:has([data-key^="step:"])').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const stage = drawing.getBoundingClientRect();
      return [...drawing.querySelectorAll('[data-key^="step:"]')]
        .filter((step) => {
          const { left, right, top, bottom } = step.getBoundingClientRect();
          return (
            left < stage.left - 1 ||
            right > stage.right + 1 ||
            top < stage.top - 1 ||
            bottom > stage.bottom + 1
          );
        })
        .map((step) => step.getAttribute('data-key'));
    }),
  );
  expect(cut).toEqual([]);
}

/** The kinds of the slides from first to last, each checked on the way. */
async function walkThrough(page: Page, look: () => Promise<void>): Promise<readonly string[]> {
  const kinds: string[] = [];
  const place = page.getByText(/^\d+ \/ \d+$/);
  const count = Number((await place.innerText()).split('/')[1]);
  for (let at = 1; at <= count; at += 1) {
    await expect(place).toHaveText(present.slide(at, count));
    kinds.push((await slide(page).getAttribute('data-slide')) ?? '');
    await look();
    await page.keyboard.press('PageDown');
  }
  return kinds;
}

test('every slide can be read from the back, on a small projector and on a large one', async ({
  page,
}, testInfo) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page, sample());
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await test.step(`${width} × ${height}`, async () => {
      await page.setViewportSize({ width, height });
      await startPresentation(page);
      let number = 0;
      const kinds = await walkThrough(page, async () => {
        number += 1;
        await page.screenshot({ path: testInfo.outputPath(`slide-${width}-${number}.png`) });
        const said = await smallestText(page, 'sentences');
        expect(said.size, said.text).toBeGreaterThanOrEqual(23.999);
        const drawn = await smallestText(page, 'drawings');
        expect(drawn.size, drawn.text).toBeGreaterThanOrEqual(height / 72 - 0.001);
        await expectWholeSteps(page);
        const hidden = await slide(page).evaluate((element) => element.scrollHeight - element.clientHeight);
        expect(hidden, 'what does not fit on the slide').toBeLessThanOrEqual(1);
        if ((await slide(page).getAttribute('data-slide')) !== 'finding') return;
        await expect(page.locator('[data-marked]').first()).toBeVisible();
      });
      expect([...new Set(kinds)]).toEqual(['headline', 'map', 'trueScale', 'finding', 'automate', 'outcome']);
      await expect(slide(page).getByRole('heading')).toHaveText(said.softwareDelivery.outcome);
      await page.keyboard.press('Escape');
      await expect(room(page)).toHaveCount(0);
    });
  }
});

test('a presentation is led by keys, a finding is seen whole, and nothing of it reaches the map', async ({
  page,
}) => {
  await openMap(page, sample());
  await test.step('the steps of a finding are marked and seen whole', async () => {
    await startPresentation(page);
    while ((await slide(page).getAttribute('data-slide')) !== 'finding')
      await page.keyboard.press('ArrowRight');
    await expect(slide(page)).toContainText('End-to-end test');
    const marked = page.locator('[data-marked]');
    await expect(marked).toHaveCount(1);
    const [mark, stage] = await Promise.all([
      marked.boundingBox(),
      page.getByRole('img', { name: present.drawing('“End-to-end test”') }).boundingBox(),
    ]);
    if (mark === null || stage === null) throw new Error('both are on the screen');
    expect(mark.x).toBeGreaterThanOrEqual(stage.x);
    expect(mark.x + mark.width).toBeLessThanOrEqual(stage.x + stage.width);
    expect(mark.y).toBeGreaterThanOrEqual(stage.y);
    expect(mark.y + mark.height).toBeLessThanOrEqual(stage.y + stage.height);
    await page.keyboard.press('Escape');
    await expect(room(page)).toHaveCount(0);
  });
  await test.step('keys and clickers: forth, back, ends, blank, leave; nothing of it reaches the map', async () => {
    await startPresentation(page);
    const status = room(page).getByRole('status').last();
    for (const key of ['ArrowRight', 'Space', 'PageDown', 'Enter']) await page.keyboard.press(key);
    await expect(page.getByText(/^5 \//)).toBeVisible();
    for (const key of ['ArrowLeft', 'PageUp']) await page.keyboard.press(key);
    await expect(page.getByText(/^3 \//)).toBeVisible();
    await page.keyboard.press('End');
    await expect(slide(page)).toHaveAttribute('data-slide', 'outcome');
    await expect(status).toContainText(said.softwareDelivery.outcome);
    await page.keyboard.press('Home');
    await expect(slide(page)).toHaveAttribute('data-slide', 'headline');
    await expect(status).toContainText('10 weeks');

    for (const key of ['b', '.']) {
      await page.keyboard.press(key);
      await expect(page.locator('[data-blank]')).toBeVisible();
      await expect(status).toHaveText(present.blank);
      await page.keyboard.press('PageDown');
      await expect(page.locator('[data-blank]')).toHaveCount(0);
      await expect(page.getByText(/^1 \//)).toBeVisible();
    }

    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('F5');
    await expect(slide(page)).toHaveAttribute('data-slide', 'headline');
    await page.keyboard.press('Escape');
    await expect(room(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: app.actions.undo })).toBeDisabled();
    await expect(page.getByLabel(app.titleLabel)).toHaveValue(said.softwareDelivery.title);
  });
});

test('the timer counts up, and down from the minutes that are set', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await openMap(page, sample());
  await startPresentation(page);
  const timer = page.getByRole('timer');
  await expect(timer).toHaveCount(0);
  // From here on time goes by only as the test says.
  await page.clock.pauseAt(3_600_000);
  await page.keyboard.press('t');
  await page.clock.runFor(65_000);
  await expect(timer).toHaveText('1:05');
  await page.keyboard.press('t');
  await page.clock.runFor(20_000);
  await expect(timer).toHaveText('1:05');
  await page.keyboard.press('+');
  await expect(timer).toHaveText(present.timer.left('3:55'));
  await page.keyboard.press('t');
  await page.clock.runFor(240_000);
  await expect(timer).toHaveText(present.timer.over('0:05'));
  await expect(page.getByText(present.timer.timeIsUp)).toBeAttached();
  await page.keyboard.press('-');
  await expect(timer).toHaveText('5:05');
});

test('the presentation is accessible in all themes', async ({ page }, testInfo) => {
  // Five times axe in each, on a machine that does other things too.
  test.slow();
  await page.setViewportSize({ width: 1280, height: 720 });
  await openMap(page, sample());
  for (const theme of ['themeLight', 'themeDark', 'themeProjector'] as const) {
    await test.step(theme, async () => {
      await page.getByRole('button', { name: app.moreLabel }).click();
      await page.getByRole('menuitemradio', { name: app.actions[theme] }).click();
      await startPresentation(page);
      const look = async (kind: string) => {
        await expect(slide(page)).toHaveAttribute('data-slide', kind);
        await page.screenshot({ path: testInfo.outputPath(`${kind}-${theme}.png`) });
        expect(await violations(page, { within: ['dialog'] })).toEqual([]);
      };
      await look('headline');
      await page.keyboard.press('ArrowRight');
      await look('map');
      while ((await slide(page).getAttribute('data-slide')) === 'map')
        await page.keyboard.press('ArrowRight');
      await look('trueScale');
      await page.keyboard.press('ArrowRight');
      await look('finding');
      await page.keyboard.press('End');
      await look('outcome');
      await page.keyboard.press('ArrowLeft');
      await look('automate');
      await page.keyboard.press('Escape');
      await expect(room(page)).toHaveCount(0);
    });
  }
});

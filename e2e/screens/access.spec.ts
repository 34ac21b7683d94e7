import { expect, type Page } from '@playwright/test';
import { leanEnterprise } from '#shared/samples/leanEnterprise';
import { loadWords } from '#shared/text/loadWords';
import { type Words, words } from '#shared/text/words';
import { violations } from '../app/violations';
import { test } from '../host/hookedTest';
import { type AppScreen, journeys } from './screens';
import { plainWords, textFaults } from './textFaults';
import { unreachable } from './unreachable';
import { openSample, settled } from './ways';

// Words that are 40 % longer than the English ones: what has room for them has room for any language.
test.use({ locale: 'en-XA' });

const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  projector: { colorScheme: 'light', contrast: 'more' },
} as const;

/** What people wrote stays as it is in any language, longest first. */
const written = [
  leanEnterprise.title,
  'damaged.vsmap',
  'two weeks',
  'waitTime.upToLeadTime',
  'upToLeadTime',
  'Millrace',
  ...leanEnterprise.lanes.map(({ name }) => name),
  // Names stand on two lines of a box, word by word.
  ...leanEnterprise.steps.flatMap(({ name, team }) => [name, team, ...name.split(' ')]),
].sort((one, other) => other.length - one.length);

/** Waits for a theme and says what is not accessible in it; photographs it where somebody wants to look at it. */
async function lookedAt(page: Page, name: string, theme: keyof typeof themes): Promise<readonly string[]> {
  await page.emulateMedia(themes[theme]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await settled(page);
  if (process.env.MILLRACE_PICTURES !== undefined)
    await page.screenshot({ path: `e2e/output/screens/${name.replaceAll(' ', '-')}-${theme}.png` });
  return violations(page, { rules: theme === 'light' ? 'all' : 'colours' });
}

const single = { width: 1280, height: 720, deviceScaleFactor: 1, mobile: false };
const double = { width: single.width / 2, height: single.height / 2, deviceScaleFactor: 2, mobile: false };

/** Half as many CSS pixels, each of them twice as large, and back; the window itself may fill the screen and stays as it is. */
async function atDouble(page: Page, look: () => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', double);
  await settled(page);
  await look();
  // The session stays: with it the size would go, and the window be as large as the browser likes.
  await session.send('Emulation.setDeviceMetricsOverride', single);
  await expect.poll(() => page.evaluate(() => [innerWidth, devicePixelRatio])).toEqual([single.width, 1]);
  await settled(page);
}

/** All that is asked of a screen; what is wrong with one does not keep the others from being looked at. */
async function lookAt(page: Page, name: string): Promise<void> {
  expect.soft(await plainWords(page, written), name).toEqual([]);
  expect.soft(await textFaults(page), name).toEqual({ clipped: [], overlapping: [] });
  for (const theme of ['dark', 'projector', 'light'] as const) {
    expect.soft(await lookedAt(page, name, theme), `${name}, ${theme}`).toEqual([]);
  }
  await atDouble(page, async () => {
    const doubled = `${name}, at 200 %`;
    expect.soft(await textFaults(page), doubled).toEqual({ clipped: [], overlapping: [] });
    expect.soft(await unreachable(page), doubled).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, doubled).toBeLessThanOrEqual(double.width);
  });
}

async function visit(page: Page, words: Words, { name, open, sign, leave }: AppScreen): Promise<void> {
  await open(page, words);
  await sign(page, words).first().waitFor();
  await settled(page);
  await lookAt(page, name);
  if (leave === null) return;
  await leave(page, words);
  await expect(sign(page, words)).toHaveCount(0);
}

test.setTimeout(150_000);

test('a word in the code, one that is cut off and two on each other are seen', async ({ page }) => {
  await loadWords('pseudo');
  await openSample(page, words('pseudo'));
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.style.cssText = 'position:fixed; left:300px; top:300px; width:60px; z-index:9; overflow:hidden;';
    for (const [text, style] of [
      ['Hardcoded words that are cut', 'white-space:nowrap'],
      ['Ťóþ', ''],
      ['Ůɲđ', 'margin-top:-15px'],
    ] as const) {
      const line = document.createElement('p');
      line.textContent = text;
      line.style.cssText = style;
      box.append(line);
    }
    document.body.append(box);
  });
  expect(await plainWords(page, written)).toEqual(['Hardcoded words that are cut']);
  expect(await textFaults(page)).toEqual({
    clipped: ['Hardcoded words that are cut'],
    overlapping: ['Ťóþ / Ůɲđ'],
  });
});

test('a control without a name and letters too pale to read are seen', async ({ page }) => {
  await loadWords('pseudo');
  await openSample(page, words('pseudo'));
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.style.cssText = 'position:fixed; left:300px; top:300px; z-index:9; background:#fff; color:#ddd;';
    const button = document.createElement('button');
    button.style.cssText = 'width:40px; height:40px;';
    box.append('Pale', button);
    document.body.append(box);
  });
  const rulesOf = (found: readonly string[]) => found.map((one) => one.slice(0, one.indexOf(':')));
  expect(rulesOf(await violations(page))).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  expect(rulesOf(await violations(page, { rules: 'colours' }))).toEqual(['color-contrast']);
});

for (const { name: journey, start, screens } of journeys) {
  test(`accessible in three themes, room for longer words, and whole at 200 %: ${journey}`, async ({
    page,
  }) => {
    await page.setViewportSize(single);
    await loadWords('pseudo');
    await start(page, words('pseudo'));
    for (const screen of screens) {
      await test.step(screen.name, () => visit(page, words('pseudo'), screen));
    }
  });
}

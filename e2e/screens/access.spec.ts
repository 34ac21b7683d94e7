import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { screens, settled } from './screens';
import { textFaults } from './textFaults';
import { unreachable } from './unreachable';

const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  projector: { colorScheme: 'light', contrast: 'more' },
} as const;

/** All rules, or only those that colours can break. */
async function violations(page: Page, which: 'all' | 'colours'): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page });
  const asked =
    which === 'colours'
      ? builder.withRules(['color-contrast', 'link-in-text-block'])
      : builder.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations: found } = await asked.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Waits for a theme, photographs it and says what is not accessible in it. */
async function lookedAt(page: Page, name: string, theme: keyof typeof themes): Promise<readonly string[]> {
  await page.emulateMedia(themes[theme]);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  await settled(page);
  // To be looked at, not compared: what it shows is tested elsewhere.
  await page.screenshot({ path: `e2e/output/screens/${name.replaceAll(' ', '-')}-${theme}.png` });
  return violations(page, theme === 'light' ? 'all' : 'colours');
}

/** Half as many CSS pixels, each of them twice as large; the window itself may fill the screen and stays as it is. */
async function zoomToDouble(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const metrics = { width: 640, height: 360, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
}

test.setTimeout(150_000);

// One visit for both: opening a screen takes longer than looking at it.
for (const { name, open } of screens) {
  test(`accessible in three themes, and whole at 200 %: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, words('en'));
    for (const theme of ['dark', 'projector', 'light'] as const) {
      expect.soft(await lookedAt(page, name, theme), theme).toEqual([]);
    }
    await zoomToDouble(page);
    await settled(page);
    expect.soft(await textFaults(page)).toEqual({ clipped: [], overlapping: [] });
    expect.soft(await unreachable(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
  });
}

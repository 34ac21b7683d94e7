import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { screens, settled } from './screens';

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

test.setTimeout(150_000);

for (const { name, open } of screens) {
  test(`no accessibility violations in three themes: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, words('en'));
    const found: Record<string, readonly string[]> = {};
    for (const [theme, media] of Object.entries(themes)) {
      await page.emulateMedia(media);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await settled(page);
      found[theme] = await violations(page, theme === 'light' ? 'all' : 'colours');
      // To be looked at, not compared: what it shows is tested elsewhere.
      await page.screenshot({ path: `e2e/output/screens/${name.replaceAll(' ', '-')}-${theme}.png` });
    }
    expect(found).toEqual({ light: [], dark: [], projector: [] });
  });
}

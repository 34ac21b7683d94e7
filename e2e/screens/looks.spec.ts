import { expect, test } from '@playwright/test';
import { words } from '#shared/text/words';
import { screens, settled } from './screens';

const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  projector: { colorScheme: 'light', contrast: 'more' },
} as const;

test.setTimeout(150_000);

/** Pictures to be looked at, not compared: what they show is tested elsewhere. */
for (const { name, open } of screens) {
  test(`pictures in three themes: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await open(page, words('en'));
    for (const [theme, media] of Object.entries(themes)) {
      await page.emulateMedia(media);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await settled(page);
      await page.screenshot({ path: `e2e/output/screens/${name.replaceAll(' ', '-')}-${theme}.png` });
    }
  });
}

import { expect, type Page, test } from '@playwright/test';

import { field, figure, longStream, makeLongNames, openMap, step } from './editorPage';

/** Pictures to be looked at, not compared: what they show is tested elsewhere. */
function picture(page: Page, name: string): Promise<Buffer> {
  return page.screenshot({ path: `e2e/output/looks/${name}.png` });
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expect(step(page, 'Design approval')).toBeVisible();
}

for (const scheme of ['light', 'dark'] as const) {
  test(`pictures of the editor in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/');
    await settled(page);
    await picture(page, `editor-1440-${scheme}`);
    await step(page, 'Showcase and UAT').click();
    await field(page, 'connectTo').focus();
    await field(page, 'connectTo').selectOption({ label: 'Development and developer testing' });
    await field(page, 'share').fill('20');
    await picture(page, `rework-${scheme}`);
    await step(page, 'Development and developer testing').click();
    await picture(page, `step-${scheme}`);
    await figure(page, 'leadTime').click();
    await picture(page, `definition-${scheme}`);
    await figure(page, 'rolledPercentCompleteAccurate').click();
    await picture(page, `product-${scheme}`);
  });

  test(`pictures of 60 steps and of long names in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openMap(page, longStream(60));
    await picture(page, `sixty-${scheme}`);
    await page.locator('.react-flow').focus();
    await page.keyboard.press('Shift+1');
    await page.waitForFunction(() => document.getAnimations().length === 0);
    await picture(page, `sixty-fit-${scheme}`);
  });

  test(`pictures of long names in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openMap(page, makeLongNames());
    await picture(page, `long-names-${scheme}`);
  });

  test(`pictures of 1,000 steps from far away in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openMap(page, longStream(1000));
    await page.locator('.react-flow').focus();
    await page.keyboard.press('Shift+1');
    await expect(page.locator('canvas')).toBeVisible();
    await picture(page, `thousand-fit-${scheme}`);
  });
}

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { figure, openEmptyMap, step } from './editorPage';

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the editor has no accessibility violations in ${scheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/');
    await step(page, 'Design approval').waitFor();
    expect(await violations(page)).toEqual([]);
    await step(page, 'Design approval').click();
    expect(await violations(page)).toEqual([]);
    await figure(page, 'leadTime').click();
    expect(await violations(page)).toEqual([]);
  });
}

test('an empty map has no accessibility violations', async ({ page }) => {
  await openEmptyMap(page);
  expect(await violations(page)).toEqual([]);
});

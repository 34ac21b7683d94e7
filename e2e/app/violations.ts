import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const whatColoursBreak = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong with what is on the screen, by WCAG 2.2 AA and good practice; empty when all is well.
 * @param within   selectors of the parts to look at; none for the whole page
 * @param rules    all of them, or only those that another theme can break
 */
export async function violations(
  page: Page,
  { within = [], rules = 'all' }: { within?: readonly string[]; rules?: 'all' | 'colours' } = {},
): Promise<readonly string[]> {
  // There are no frames of others to go into, and what passes is not looked at: a third of the time.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  for (const selector of within) builder.include(selector);
  const asked = rules === 'all' ? builder.withTags(everything) : builder.withRules(whatColoursBreak);
  const { violations: found } = await asked.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

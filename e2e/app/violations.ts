import type { Page } from '@playwright/test';
import axeCore, { type RunOptions } from 'axe-core';

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
  // The page keeps it: read in once, it looks at many screens.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const asked: RunOptions = {
    runOnly:
      rules === 'all' ? { type: 'tag', values: everything } : { type: 'rule', values: whatColoursBreak },
    // What passes is counted, not described, and there are no frames of others to go into.
    resultTypes: ['violations'],
    iframes: false,
  };
  return page.evaluate(
    async ([parts, options]) => {
      const axe: typeof import('axe-core') = Reflect.get(window, 'axe');
      const { violations: found } = await axe.run(
        parts.length === 0 ? document : { include: [...parts] },
        options,
      );
      return found.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    },
    [within, asked] as const,
  );
}

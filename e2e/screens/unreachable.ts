import type { Page } from '@playwright/test';

/** Controls that cannot be brought into view, or lie under something else when they are. */
export function unreachable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const top = document.querySelector(':popover-open, dialog[open]') ?? document.body;
    const controls = top.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [tabindex="0"]',
    );
    const lost: string[] = [];
    for (const control of controls) {
      if (!control.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      if (control.closest('.react-flow, [inert]') !== null || control.matches(':disabled')) continue;
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, top: high, width, height } = control.getBoundingClientRect();
      if (width === 0 || height === 0) continue;
      const [x, y] = [left + width / 2, high + Math.min(height / 2, innerHeight / 2)];
      const hit = document.elementFromPoint(x, y);
      const label = control.closest('label');
      if (hit === null || !(control.contains(hit) || hit.contains(control) || label?.contains(hit))) {
        lost.push(
          `${control.outerHTML.slice(0, 120)} under ${hit === null ? 'nothing' : hit.outerHTML.slice(0, 80)}`,
        );
      }
    }
    return lost;
  });
}

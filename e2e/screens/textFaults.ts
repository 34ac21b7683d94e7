import type { Page } from '@playwright/test';

/** What is wrong with the texts on a page. Empty lists are what is wanted. */
export interface TextFaults {
  /** Texts that stick out of a box that cuts them off. */
  readonly clipped: readonly string[];
  /** Pairs of texts that lie on each other. */
  readonly overlapping: readonly string[];
}

/**
 * Looks at every visible text of the page outside of the drawing of the map, which has tests of its own. Names that
 * people gave may be shortened with the full name on hover: an element (or its ancestor) with a `title` or a label is
 * let off, and so is what scrolls.
 */
export function textFaults(page: Page): Promise<TextFaults> {
  return page.evaluate(() => {
    interface Placed {
      readonly text: string;
      readonly element: Element;
      readonly box: DOMRect;
    }
    const drawn = 'svg, canvas, [aria-hidden="true"], [inert]';
    const top = document.querySelector(':popover-open, dialog[open]') ?? document.body;
    const placed: Placed[] = [];
    const clipped: string[] = [];

    const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const element = node.parentElement;
      if (text === '' || element === null || element.closest(drawn) !== null) continue;
      if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width < 2 || box.height < 2) continue;
      const cut = cutBy(element, box);
      if (cut === 'all') continue;
      if (cut === 'part') clipped.push(text);
      else placed.push({ text, element, box });
    }

    /** Whether a box that hides what sticks out hides this text; what can be scrolled to does not count. */
    function cutBy(element: Element, box: DOMRect): 'none' | 'part' | 'all' {
      for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
        const style = getComputedStyle(outer);
        if (style.clipPath !== 'none' && outer.clientWidth <= 1) return 'all';
        const frame = outer.getBoundingClientRect();
        const hidesX = style.overflowX === 'hidden' || style.overflowX === 'clip';
        const hidesY = style.overflowY === 'hidden' || style.overflowY === 'clip';
        const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
        const outX = box.left < frame.left - 1.5 || box.right > frame.right + 1.5;
        const outY = box.top < frame.top - 1.5 || box.bottom > frame.bottom + 1.5;
        const gone =
          box.right <= frame.left ||
          box.left >= frame.right ||
          box.bottom <= frame.top ||
          box.top >= frame.bottom;
        if ((hidesX || hidesY || scrolls) && gone) return 'all';
        if (scrolls) return outX || outY ? 'all' : 'none';
        if ((hidesX && outX) || (hidesY && outY)) return outer.closest('[title]') ? 'all' : 'part';
      }
      if (box.right > innerWidth + 1.5 || box.left < -1.5) return 'part';
      return 'none';
    }

    const overlapping: string[] = [];
    placed.sort((one, other) => one.box.left - other.box.left);
    for (const [at, one] of placed.entries()) {
      for (const other of placed.slice(at + 1)) {
        if (other.box.left >= one.box.right - 2) break;
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        const wide = Math.min(one.box.right, other.box.right) - other.box.left;
        if (high < 4 || wide < 3) continue;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        if (covers(one, other) || covers(other, one)) continue;
        overlapping.push(`${one.text} / ${other.text}`);
      }
    }

    /** Whether one lies in something with a ground of its own, on which the other is not (a menu, a message). */
    function covers(one: Placed, other: Placed): boolean {
      for (let outer: Element | null = one.element; outer !== null; outer = outer.parentElement) {
        if (outer.contains(other.element)) return false;
        const { backgroundColor } = getComputedStyle(outer);
        if (!/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return true;
      }
      return false;
    }
    return { clipped, overlapping };
  });
}

/** Texts, labels and hints with plain letters: in the pseudo language each is a word that stands in the code. */
export function plainWords(page: Page, known: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const found = new Set<string>();
    function look(text: string | null, drawn = false): void {
      let rest = text?.trim() ?? '';
      // A name that is broken into lines or shortened in a box of the map.
      const piece = rest.replace(/[-…\s]+$/u, '');
      if ((drawn || piece !== rest) && names.some((name) => name.includes(piece))) return;
      for (const name of names) rest = rest.replaceAll(name, '');
      if (/(?<![\p{L}])[A-Za-z]{3,}(?![\p{L}])/u.test(rest)) found.add(rest);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const around = node.parentElement;
      if (around?.closest('script, style, metadata, [translate="no"]') !== null) continue;
      look(node.textContent, around.closest('svg') !== null);
    }
    for (const element of document.querySelectorAll('body *')) {
      for (const name of [
        'aria-label',
        'title',
        'placeholder',
        'alt',
        'aria-description',
        'aria-roledescription',
      ]) {
        look(element.getAttribute(name));
      }
      if (element instanceof HTMLInputElement && element.type !== 'hidden') look(element.value);
    }
    look(document.title);
    return [...found];
  }, known);
}

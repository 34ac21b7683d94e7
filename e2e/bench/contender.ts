import type { Page } from '@playwright/test';
import type { Point, Seen } from './stream';

/** A canvas in a page of its own, ready to be driven. */
export interface Contender {
  readonly name: string;
  readonly page: Page;
  /** Draws the stream of this many steps anew. @returns milliseconds until it was painted */
  readonly mount: (steps: number) => Promise<number>;
  readonly seen: () => Promise<Seen>;
  /** Where to take hold of a step, in the window. */
  readonly gripOf: (step: string) => Promise<Point>;
  /** A selector of the element that is under the pointer where nothing is drawn. */
  readonly ground: string;
}

/** A place in the window with nothing but ground. */
export function groundOf({ page, ground }: Contender): Promise<Point> {
  return page.evaluate((selector) => {
    for (let y = innerHeight - 30; y > 0; y -= 17) {
      for (let x = innerWidth / 2; x < innerWidth * 0.6; x += 23) {
        if (document.elementFromPoint(x, y)?.matches(selector)) return { x, y };
      }
    }
    throw new Error(`nothing matches ${selector}`);
  }, ground);
}

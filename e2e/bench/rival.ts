import type { Browser } from '@playwright/test';
import type { Contender } from './contender';
import type { BenchStream, View } from './stream';

/** The room that a canvas has, and what it shows of the drawing. */
export interface Showing {
  readonly size: { readonly width: number; readonly height: number };
  readonly view: View;
}

/** What the rivals are given so that they show the same as our canvas. */
export interface Scene extends Showing {
  readonly stream: BenchStream;
}

/** Opens a rival's page. */
export async function openRival(
  browser: Browser,
  origin: string,
  { name, file, ground }: { readonly name: string; readonly file: string; readonly ground: string },
  sceneOf: (steps: number) => Scene,
): Promise<Contender> {
  const page = await browser.newPage();
  await page.goto(`${origin}/${file}`);
  return {
    name,
    page,
    ground,
    async mount(steps) {
      const { stream, size, view } = sceneOf(steps);
      await page.setViewportSize(size);
      return page.evaluate(([given, seenAs]) => window.bench.mount(given, seenAs), [stream, view] as const);
    },
    seen: () => page.evaluate(() => window.bench.seen()),
    gripOf: (step) => page.evaluate((id) => window.bench.gripOf(id), step),
  };
}

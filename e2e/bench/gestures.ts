import type { Page } from '@playwright/test';
import { type Contender, groundOf } from './contender';
import type { Point } from './stream';

const moves = 30;
const stride = 4;

/** Milliseconds that the page's main thread was busy meanwhile: script, style, layout and paint. */
async function busy(page: Page, act: () => Promise<void>): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  async function tasks(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  }
  const before = await tasks();
  await act();
  // What the last move left to do belongs to it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  const after = await tasks();
  await session.detach();
  return (after - before) * 1000;
}

/**
 * Takes hold at a point, moves away and comes back, so that nothing has changed in the end. Taking hold and letting go
 * are not counted.
 * @returns milliseconds of main thread for one move of the pointer
 */
async function pull(page: Page, from: Point): Promise<number> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + stride, from.y + stride);
  const spent = await busy(page, async () => {
    for (let move = 1; move <= moves; move++) {
      const away = stride * (1 + Math.min(move, moves - move));
      await page.mouse.move(from.x + away, from.y + away / 2);
    }
  });
  await page.mouse.move(from.x, from.y);
  await page.mouse.up();
  return spent / moves;
}

/** Milliseconds of main thread for one move of a held step. */
export async function drag(contender: Contender, step: string): Promise<number> {
  return pull(contender.page, await contender.gripOf(step));
}

/** Milliseconds of main thread for one move of the whole map. */
export async function pan(contender: Contender): Promise<number> {
  return pull(contender.page, await groundOf(contender));
}

/** Milliseconds of main thread for one move of what lies at a place. */
export function dragAt(page: Page, at: Point): Promise<number> {
  return pull(page, at);
}

const turnsOfWheel = 30;
const wheelStride = 40;

/** Milliseconds of main thread for one turn of the wheel over the middle of the map: in, and out again, a frame each. */
export async function zoom(contender: Contender): Promise<number> {
  const { page } = contender;
  const ground = await groundOf(contender);
  await page.mouse.move(ground.x, ground.y);
  const spent = await busy(page, async () => {
    for (let turn = 0; turn < turnsOfWheel; turn++) {
      await page.mouse.wheel(0, turn < turnsOfWheel / 2 ? -wheelStride : wheelStride);
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    }
  });
  return spent / turnsOfWheel;
}

/** Milliseconds of main thread for one move of the pointer on a page that has nothing to do. */
export function pullNothing(empty: Page): Promise<number> {
  return pull(empty, { x: 400, y: 300 });
}

import type { Page } from '@playwright/test';
import type { MapDocument } from '#shared/model/mapDocument';
import type { RangeShape } from '#shared/simulation/draws/varying';
import type { Distribution } from '#shared/simulation/simulate';

/** A message between the page and its worker, as far as the tests look at it. */
export interface EngineMessage {
  readonly kind: string;
  readonly id: number;
  readonly done?: number;
  readonly runs?: number;
  readonly seed?: number;
  readonly document?: MapDocument;
  readonly shape?: RangeShape;
  readonly distribution?: Distribution | null;
}

interface Recording {
  readonly asked: EngineMessage[];
  readonly said: EngineMessage[];
}

/** Keeps all that the app's own worker is asked and says. To be called before the page is opened. */
export async function recordEngine(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recording: { asked: unknown[]; said: unknown[] } = { asked: [], said: [] };
    Object.assign(globalThis, { engineRecording: recording });
    const RealWorker = globalThis.Worker;
    globalThis.Worker = class extends RealWorker {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }) => recording.said.push(data));
      }
      override postMessage(message: unknown): void {
        recording.asked.push(message);
        super.postMessage(message);
      }
    };
  });
}

/** What was asked and said so far. */
export function recorded(page: Page): Promise<Recording> {
  return page.evaluate(() => (globalThis as unknown as { engineRecording: Recording }).engineRecording);
}

/** The newest result that the worker sent. */
export function lastResult(page: Page): Promise<Distribution | null> {
  return page.evaluate(() => {
    const { said } = (globalThis as unknown as { engineRecording: Recording }).engineRecording;
    return said.findLast(({ kind }) => kind === 'simulated')?.distribution ?? null;
  });
}

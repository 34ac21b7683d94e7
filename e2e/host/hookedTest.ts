import { pathToFileURL } from 'node:url';
import { test as base, type Page } from '@playwright/test';
import { ensureBuilt } from '../../build/build.mjs';
import { freePort } from '../../build/freePort.mjs';
import { fromRoot } from '../../build/paths.mjs';
import { originOf } from '../../build/serve/address.mjs';
import { serve } from '../../build/serve/server.mjs';

interface WorkerFixtures {
  /** Where the app with its test hooks is. */
  readonly hooked: string;
}

/**
 * Tests of the app in the browser that need its test hooks: the pseudo language, or how often something is rendered. What
 * people get has none, and all other tests run on that; the app with hooks is built when the first of these runs.
 */
export const test = base.extend<object, WorkerFixtures>({
  hooked: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
    async ({}, use) => {
      await ensureBuilt(['hooked', 'server'], console.log);
      const { contentPolicy } = await import(pathToFileURL(fromRoot('dist/server/contentPolicy.mjs')).href);
      const port = await freePort();
      const server = await serve({ folder: fromRoot('dist/hooked'), contentPolicy }, port);
      await use(originOf(port));
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: ({ hooked }, use) => use(hooked),
});

/** Counts by name what is rendered while `gesture` runs. */
export async function rendersDuring(
  page: Page,
  gesture: () => Promise<void>,
): Promise<Readonly<Record<string, number>>> {
  await page.evaluate(() => {
    Object.assign(globalThis, { millraceRenders: {} });
  });
  await gesture();
  return page.evaluate(
    () => (globalThis as { millraceRenders?: Record<string, number> }).millraceRenders ?? {},
  );
}

import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { hasElectron, launchApp } from './launchApp';
import type { LaunchedApp, LaunchOptions } from './launchedApp';
import { removeFolder } from './removeFolder';

interface AppFixtures {
  /** Starts the desktop app; it is closed when the test ends. The report says in which host it ran. */
  readonly launch: (options?: LaunchOptions) => Promise<LaunchedApp>;
  /** An empty folder for the files of a test. */
  readonly folder: string;
}

interface WorkerFixtures {
  readonly sayHost: undefined;
}

/** Tests of the desktop app. */
export const test = base.extend<AppFixtures, WorkerFixtures>({
  sayHost: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
    async ({}, use, workerInfo) => {
      if (workerInfo.parallelIndex === 0) console.log(`Desktop tests run in ${hostName()}.`);
      await use(undefined);
    },
    { scope: 'worker', auto: true },
  ],
  // Named so that the folder outlives the app: a browser that still runs writes into a profile in it.
  launch: async ({ folder: _ }, use, testInfo) => {
    const launched: LaunchedApp[] = [];
    await use(async (options) => {
      const app = await launchApp(options);
      launched.push(app);
      testInfo.annotations.push({ type: 'host', description: app.host });
      return app;
    });
    for (const app of launched) await app.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the needed fixtures from the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'millrace-test-'));
    await use(folder);
    await removeFolder(folder);
  },
});

function hostName(): string {
  return hasElectron() ? 'the real Electron' : 'the stand-in host: no Electron binary is on this machine';
}

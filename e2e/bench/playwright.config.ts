import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from '../../build/browser.mjs';

const browser = await findBrowser();

/** The bench measures times: one page at a time, and long enough for the slowest rival. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.bench.ts',
  outputDir: '../output/bench-failures',
  workers: 1,
  timeout: 30 * 60_000,
  reporter: 'list',
  use: { launchOptions: { ...(browser === null ? {} : { executablePath: browser }), args: browserArgs } },
});

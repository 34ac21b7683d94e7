import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from '../build/browser.mjs';
import { ensureBuilt } from '../build/build.mjs';
import { freePort } from '../build/freePort.mjs';
import { targetNames } from '../build/targets.mjs';

// Workers load this file too; through the environment they get the port and the browser of the first one.
if (process.env.MILLRACE_TEST_PORT === undefined) {
  await ensureBuilt(targetNames, console.log);
  process.env.MILLRACE_TEST_PORT = String(await freePort());
}
process.env.MILLRACE_BROWSER ??= (await findBrowser()) ?? '';
const { MILLRACE_TEST_PORT: port, MILLRACE_BROWSER: browser } = process.env;

export default defineConfig({
  testDir: '.',
  // Pictures to look at prove nothing: they are taken when somebody asks for them.
  testIgnore: [
    'bench/**',
    'output/**',
    ...(process.env.MILLRACE_PICTURES === undefined ? ['**/*.looks.ts'] : []),
  ],
  testMatch: ['**/*.spec.ts', '**/*.looks.ts'],
  outputDir: 'output/failures',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // The page of a shared machine may stand still for a while; what passes only then is listed by name.
  retries: process.env.CI === undefined ? 0 : 1,
  timeout: 45_000,
  expect: { timeout: 8_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    launchOptions: { ...(browser ? { executablePath: browser } : {}), args: browserArgs },
    // A trace takes a third of the time of every test: asked for when a failure is looked into.
    trace: process.env.MILLRACE_TRACE === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node build/start.mjs --browser --no-open --port ${port}`,
    cwd: '..',
    url: `http://127.0.0.1:${port}/`,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGINT', timeout: 2_000 },
  },
});

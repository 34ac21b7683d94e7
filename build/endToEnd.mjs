import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findElectron } from './electronBinary.mjs';
import { repeatedTests } from './repeatedTests.mjs';
import { runTool } from './tools.mjs';

/**
 * Runs the end-to-end tests on the built app and counts them from the runner's own report. On CI a test that fails
 * is tried once more on a fresh page, since other programs may hold up a shared machine; one that passes then counts as
 * passed and is listed by name, to be looked into.
 * @param {string} browser   the program to run them in
 * @returns {Promise<import('./check.mjs').Tally>}
 */
export async function runEndToEnd(browser) {
  console.log(`Browser: ${browser}`);
  console.log(
    `Desktop: ${findElectron() ?? 'no Electron binary here, so the stand-in host runs main and preload'}`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'millrace-e2e-'));
  const report = join(folder, 'report.json');
  try {
    const ran = await runTool('playwright', ['test', '--config=e2e', '--reporter=list,json'], {
      show: true,
      env: { MILLRACE_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const counted = await readFile(report, 'utf8').then(JSON.parse, () => null);
    const repeated = counted === null ? [] : repeatedTests(counted.suites);
    for (const name of repeated) console.log(`Passed at the second try only: ${name}`);
    const passed = (counted?.stats.expected ?? 0) + repeated.length;
    const failed = counted?.stats.unexpected ?? 0;
    return { passed, failed: ran.ok ? failed : Math.max(1, failed) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

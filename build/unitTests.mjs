import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tools.mjs';

/** A test that runs in a circle blocks its own time limit; this one ends it. */
const limitMs = 8 * 60_000;

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed   at least 1 when the runner itself failed
 * @property {string} output   what to show when something failed
 * @property {number} seconds
 */

/**
 * Runs the unit tests and counts them from the runner's own report.
 * @returns {Promise<Outcome>}
 */
export async function runUnitTests() {
  const folder = await mkdtemp(join(tmpdir(), 'millrace-unit-'));
  const report = join(folder, 'report.json');
  try {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const ran = await runTool('vitest', args, { limitMs });
    const counted = await readFile(report, 'utf8').then(JSON.parse, () => null);
    const passed = counted?.numPassedTests ?? 0;
    const failed = counted?.numFailedTests ?? 0;
    // A file that does not even load has no failed test, only a failed run.
    return {
      passed,
      failed: ran.ok ? failed : Math.max(1, failed),
      output: ran.output,
      seconds: ran.seconds,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runStaticChecks } from './staticChecks.mjs';
import { runUnitTests } from './unitTests.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Runs every check, also after one has failed, and prints a line for each.
 * @returns {Promise<Tally>}
 */
export async function checkAll() {
  const tally = { passed: 0, failed: 0 };
  await runStaticChecks((name, { ok, output }, seconds) => {
    if (!ok) console.log(output.trim());
    console.log(`${name.padEnd(12)} ${ok ? 'fine' : 'FAILED'} (${seconds.toFixed(1)} s)`);
    tally[ok ? 'passed' : 'failed'] += 1;
  });
  const { passed, failed, output, seconds } = await runUnitTests();
  if (failed > 0) console.log(output.trim());
  console.log(`${'unit tests'.padEnd(12)} ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  return { passed: tally.passed + passed, failed: tally.failed + failed };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await checkAll();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

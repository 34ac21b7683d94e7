import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runTool } from './tools.mjs';
import { runUnitTests } from './unitTests.mjs';
import { wallViolations } from './walls/walls.mjs';

/** @typedef {import('./unitTests.mjs').Outcome} Outcome */

/** @param {{ ok: boolean, output: string }} ran @returns {Outcome} */
function oneCheck(ran) {
  return { passed: ran.ok ? 1 : 0, failed: ran.ok ? 0 : 1, output: ran.output };
}

async function checkWalls() {
  const found = await wallViolations();
  return oneCheck({ ok: found.length === 0, output: found.join('\n') });
}

/** @type {readonly { name: string, look: () => Promise<Outcome> }[]} */
const checks = [
  { name: 'format', look: () => runTool('biome', ['check', '--linter-enabled=false', '.']).then(oneCheck) },
  { name: 'lint', look: () => runTool('biome', ['lint', '--error-on-warnings', '.']).then(oneCheck) },
  { name: 'walls', look: checkWalls },
  { name: 'types', look: () => runTool('tsc', ['-b']).then(oneCheck) },
  { name: 'dead code', look: () => runTool('knip', []).then(oneCheck) },
  { name: 'unit tests', look: runUnitTests },
];

/**
 * Runs every check, also after one has failed, and prints a line for each.
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function checkAll() {
  let passed = 0;
  let failed = 0;
  for (const { name, look } of checks) {
    const begun = performance.now();
    const outcome = await look();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    if (outcome.failed > 0) console.log(outcome.output.trim());
    const count = outcome.passed + outcome.failed > 1 ? `, ${outcome.passed} passed` : '';
    const verdict = outcome.failed > 0 ? `FAILED${count}, ${outcome.failed} failed` : `fine${count}`;
    console.log(`${name.padEnd(12)} ${verdict} (${seconds} s)`);
    passed += outcome.passed;
    failed += outcome.failed;
  }
  return { passed, failed };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await checkAll();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

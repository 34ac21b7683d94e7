import { existsSync } from 'node:fs';
import { runNpm } from './npm.mjs';
import { fromRoot } from './paths.mjs';

const say = console.log;

/** @param {string} title */
function chapter(title) {
  say(`\n== ${title}`);
}

if (!existsSync(fromRoot('node_modules', 'vite'))) {
  chapter('Installing the libraries: npm ci');
  const { ok } = await runNpm(['ci'], { show: true });
  if (!ok) process.exit(1);
}

// From here on libraries may be used, so these are loaded only now.
const { checkAll } = await import('./check.mjs');
const { provideBrowser } = await import('./browser.mjs');
const { ensureBuilt } = await import('./build.mjs');
const { targetNames } = await import('./targets.mjs');
const { runEndToEnd } = await import('./endToEnd.mjs');

/** @returns {Promise<import('./check.mjs').Tally>} */
async function testTheBuiltApp() {
  chapter('Build');
  await ensureBuilt(targetNames, say);
  chapter('End-to-end tests on the built app');
  const browser = await provideBrowser(say);
  if (browser === null) return { passed: 0, failed: 1 };
  return runEndToEnd(browser);
}

chapter('Checks and unit tests');
const checked = await checkAll();
const driven = await testTheBuiltApp().catch((error) => {
  console.error(error);
  return { passed: 0, failed: 1 };
});

const failed = checked.failed + driven.failed;
say(`\n${checked.passed + driven.passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

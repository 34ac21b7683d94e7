import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { freePort } from './freePort.mjs';
import { runNpm } from './npm.mjs';
import { fromRoot } from './paths.mjs';
import { run } from './run.mjs';
import { originOf } from './serve/address.mjs';
import { serve } from './serve/server.mjs';
import { runTool } from './tools.mjs';

const rivals = fromRoot('e2e', 'bench', 'rivals');

/** Whether what is installed is what the lock file says: npm leaves a copy of it in node_modules. */
function isInstalled() {
  const installed = join(rivals, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(rivals, 'package-lock.json')).mtimeMs
  );
}

/** The rivals are installed when the bench is run, never with the app. */
async function prepareRivals() {
  if (isInstalled()) return;
  console.log('Installing the rivals ...');
  const { ok, output } = await runNpm(['ci'], { cwd: rivals });
  if (!ok) throw new Error(output);
}

/** @param {string} config   from the root */
async function buildPages(config) {
  const vite = fromRoot('node_modules', 'vite', 'bin', 'vite.js');
  const { ok, output } = await run(execPath, [vite, 'build', '--config', fromRoot(config)]);
  if (!ok) throw new Error(output);
}

/** @param {string} folder @param {string} contentPolicy */
async function serveOnFreePort(folder, contentPolicy) {
  const port = await freePort();
  await serve({ folder: fromRoot(folder), contentPolicy }, port);
  return originOf(port);
}

await ensureBuilt(['renderer', 'server'], console.log);
await prepareRivals();
await buildPages('e2e/bench/rivals/vite.config.mjs');
await buildPages('e2e/bench/vite.config.mjs');
await buildPages('e2e/bench/eager.vite.config.mjs');
const policy = await import(pathToFileURL(fromRoot('dist/server/contentPolicy.mjs')).href);
const env = {
  MILLRACE_BENCH_ORIGIN: await serveOnFreePort('dist/renderer', policy.contentPolicy),
  MILLRACE_BENCH_PAGES: await serveOnFreePort('dist/benchPages', policy.contentPolicy),
  MILLRACE_BENCH_EAGER: await serveOnFreePort('dist/benchEager', policy.contentPolicy),
  // The rivals set styles from script and draw themselves from data addresses.
  MILLRACE_BENCH_RIVALS: await serveOnFreePort(
    'dist/bench',
    "default-src 'self' 'unsafe-inline' data: blob:",
  ),
};
const { ok } = await runTool('playwright', ['test', '--config=e2e/bench', ...process.argv.slice(2)], {
  show: true,
  env,
});
process.exit(ok ? 0 : 1);

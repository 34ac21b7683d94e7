import { spawn } from 'node:child_process';
import { argv, env, exit } from 'node:process';
import { ensureBuilt } from './build.mjs';
import { fetchElectron, findElectron } from './electronBinary.mjs';
import { root } from './paths.mjs';
import { hasDisplay } from './serve/openBrowser.mjs';
import { startServed } from './serve/startServed.mjs';
import { readStartOptions, usage } from './startOptions.mjs';

const say = console.log;

/**
 * Electron's program, or why the app is served to a browser instead.
 * @param {boolean} browserAsked
 * @returns {Promise<{ program: string } | { reason: string }>}
 */
async function desktop(browserAsked) {
  if (browserAsked) return { reason: 'as asked' };
  // Whoever names an Electron of their own means it.
  const given = env.ELECTRON_OVERRIDE_DIST_PATH ? findElectron() : null;
  if (given !== null) return { program: given };
  if (!hasDisplay()) return { reason: 'there is no display for a desktop window' };
  if (process.getuid?.() === 0) return { reason: 'a desktop window of root would have no sandbox' };
  const program = findElectron() ?? (await fetchElectron(say));
  return program === null ? { reason: 'Electron could not be fetched' } : { program };
}

/**
 * Runs the desktop app to its end.
 * @param {string} program
 * @returns {Promise<{ code: number, seconds: number }>}
 */
function runDesktop(program) {
  const begun = performance.now();
  return new Promise((resolve) => {
    /** @param {number} code */
    function end(code) {
      resolve({ code, seconds: (performance.now() - begun) / 1000 });
    }
    const child = spawn(program, [root], { stdio: 'inherit' });
    // The terminal sends Ctrl+C to both; this process waits for the window to close in order.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', () => end(127));
    child.on('exit', (code, signal) => end(code ?? (signal === 'SIGINT' ? 0 : 1)));
  });
}

/** @param {import('./startOptions.mjs').StartOptions} options @param {string} reason */
async function serveToBrowser({ port, open }, reason) {
  say(`In the browser: ${reason}.`);
  await ensureBuilt(['server'], say);
  const { exitCode, stop } = await startServed({ port, open, say });
  if (stop === null) exit(exitCode);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, async () => {
      await stop();
      say('Stopped.');
      exit(0);
    });
  }
}

const options = readStartOptions(argv.slice(2), env);
if (!options.ok) {
  console.error(`${options.error}\n\n${usage}`);
  exit(2);
}
if (options.value.help) {
  say(usage);
  exit(0);
}
await ensureBuilt(['renderer'], say);
const found = await desktop(options.value.browser);
if ('reason' in found) {
  await serveToBrowser(options.value, found.reason);
} else {
  await ensureBuilt(['main'], say);
  const { code, seconds } = await runDesktop(found.program);
  // A window that never came up (a missing system library, a forbidden sandbox) is no reason to have nothing.
  if (code === 0 || seconds > 5) exit(code);
  await serveToBrowser(options.value, `Electron ended at once with code ${code}`);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fromRoot } from './paths.mjs';
import { run } from './run.mjs';

const packageFolder = fromRoot('node_modules', 'electron');
const downloadHost = 'https://github.com/electron/electron/releases';
const minutes = 60_000;

/** @returns {string} */
function programName() {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/**
 * Electron's program, if it is on this disk. Looks at files only: asking the package itself would start its download.
 * @returns {string | null}
 */
export function findElectron() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (given) {
    const program = join(given, programName());
    return existsSync(program) ? program : null;
  }
  const program = join(packageFolder, 'dist', programName());
  if (!existsSync(program)) return null;
  // A half unpacked download, or the binary of another version, is none.
  const wanted = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
  const versionFile = join(packageFolder, 'dist', 'version');
  const present = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') : '';
  return present === wanted && existsSync(join(packageFolder, 'path.txt')) ? program : null;
}

/** Behind a firewall that swallows packets the download would hang: five seconds tell. @returns {Promise<boolean>} */
async function canReachDownloads() {
  // Through a mirror or a proxy only the package's own script knows the way.
  const names = ['ELECTRON_MIRROR', 'npm_config_electron_mirror', 'HTTPS_PROXY', 'https_proxy'];
  if (names.some((name) => process.env[name])) return true;
  const options = /** @type {const} */ ({ method: 'HEAD', redirect: 'manual' });
  return fetch(downloadHost, { ...options, signal: AbortSignal.timeout(5000) }).then(
    () => true,
    () => false,
  );
}

/**
 * Fetches Electron's program with its package's own script, within five minutes.
 * @param {(line: string) => void} say
 * @returns {Promise<string | null>}   the program, or `null` where it cannot be had
 */
export async function fetchElectron(say) {
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD || !(await canReachDownloads())) return null;
  say('Fetching Electron, about 110 MB, once ...');
  await run(execPath, [join(packageFolder, 'install.js')], { limitMs: 5 * minutes });
  return findElectron();
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether windows can be shown: on Linux a display must be there. @returns {boolean} */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @returns {readonly string[] | null} the program that opens an address, and its arguments */
function opener() {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return hasDisplay() && folders.some((folder) => existsSync(join(folder, 'xdg-open'))) ? ['xdg-open'] : null;
}

/**
 * Opens the address in the person's browser, where there is one. Never fails: the address was printed as well.
 * @param {string} address
 */
export function openBrowser(address) {
  const command = opener();
  if (command === null) return;
  const [program = '', ...args] = command;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

import { realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const types = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.icc', 'application/vnd.iccprofile'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
]);

/**
 * @typedef {object} FoundFile
 * @property {string} path
 * @property {string} type   the media type
 * @property {boolean} lasting   its name holds a hash of its content, so it never changes
 */

/**
 * The file of the served folder that an address names. Anything that leads out of the folder, by dots, by an
 * encoded slash or by a link, is not there.
 * @param {string} folder   absolute
 * @param {string} address   the path part of the URL, still encoded
 * @returns {Promise<FoundFile | null>}
 */
export async function fileOf(folder, address) {
  const name = decoded(address);
  if (name === null || /[\0\\]/.test(name) || name.split('/').includes('..')) return null;
  const wanted = join(folder, name.endsWith('/') ? `${name}index.html` : name);
  const base = await realpath(folder);
  const path = await realpath(wanted).catch(() => null);
  if (path === null || !path.startsWith(base + sep)) return null;
  const type = types.get(extname(path));
  if (type === undefined || !(await stat(path)).isFile()) return null;
  return { path, type, lasting: name.startsWith('/assets/') };
}

/** @param {string} address @returns {string | null} */
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}

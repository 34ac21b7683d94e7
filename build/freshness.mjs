import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fromRoot, root } from './paths.mjs';
import { targets } from './targets.mjs';

// Tests cannot change what is built; leaving them out saves rebuilds while they are being written.
const notAnInput = /\.test\.tsx?$/;

/**
 * Every file below a folder, as sorted paths from the root, so that the hash does not depend on the disk.
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
async function filesBelow(folder) {
  if (!existsSync(fromRoot(folder))) return [];
  const entries = await readdir(fromRoot(folder), { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !notAnInput.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * The content hash of all that a target is made from: its folders, its configurations, the locked libraries.
 * @param {import('./targets.mjs').TargetName} name
 * @returns {Promise<string>}
 */
export async function inputHash(name) {
  const { inputs, configs } = targets[name];
  const folders = await Promise.all(inputs.map(filesBelow));
  const parts = ['build.mjs', 'chunks.mjs', 'preloadFirst.mjs', 'targets.mjs'];
  const own = [...configs, ...parts].map((config) => fromRoot('build', config));
  const files = [...folders.flat(), ...own, fromRoot('package.json'), fromRoot('package-lock.json')];
  const hash = createHash('sha256');
  const contents = await Promise.all(files.map((file) => readFile(file)));
  contents.forEach((content, index) => {
    hash.update(`${relative(root, files[index] ?? '')}\0${content.length}\0`).update(content);
  });
  return hash.digest('hex');
}

/** @param {import('./targets.mjs').TargetName} name */
function stampFile(name) {
  return fromRoot('dist', '.stamps', name);
}

/**
 * Whether the target was built from inputs with this hash and its files are still there.
 * @param {import('./targets.mjs').TargetName} name
 * @param {string} hash
 * @returns {Promise<boolean>}
 */
export async function isUpToDate(name, hash) {
  const { outDir, outputs } = targets[name];
  if (!outputs.every((file) => existsSync(fromRoot(outDir, file)))) return false;
  return (await readFile(stampFile(name), 'utf8').catch(() => '')) === hash;
}

/**
 * Remembers that the target was built from inputs with this hash.
 * @param {import('./targets.mjs').TargetName} name
 * @param {string} hash
 */
export async function markBuilt(name, hash) {
  await mkdir(fromRoot('dist', '.stamps'), { recursive: true });
  await writeFile(stampFile(name), hash);
}

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { root } from '../paths.mjs';
import { specifiersOf, targetOf } from './imports.mjs';
import { rules } from './rules.mjs';

const folders = ['shared', 'electron', 'renderer', 'e2e', 'build'];
const isSource = /\.(ts|tsx|mts|mjs|js)$/;
const isOutput = /(^|\/)(node_modules|output|dist)\//;

/** @param {string} specifier */
function packageOf(specifier) {
  return specifier.startsWith('node:')
    ? specifier
    : specifier.split('/', specifier[0] === '@' ? 2 : 1).join('/');
}

/**
 * What is wrong with one import, or `null`.
 * @param {string} file   path from the root, with forward slashes
 * @param {string} specifier
 * @returns {string | null}
 */
export function importFault(file, specifier) {
  const rule = rules.find(({ files }) => files.test(file));
  if (rule === undefined) return 'no rule says what this file may import';
  const target = targetOf(file, specifier);
  if (target === null) {
    const allowed = rule.packages === 'any' || rule.packages.includes(packageOf(specifier));
    return allowed ? null : `${rule.name} may not use the package ${packageOf(specifier)}`;
  }
  if (!rule.mayImport(target, file)) return `${rule.name} may not import ${target}`;
  // One spelling for one module, so that a search finds every use of it.
  if (file.startsWith('shared/') && specifier.startsWith('#')) return 'inside shared, imports are relative';
  if (!file.startsWith('shared/') && target.startsWith('shared/') && specifier.startsWith('.')) {
    return `the domain is imported as #${target}`;
  }
  return null;
}

/**
 * Every import that goes through a wall, as sentences that name the file.
 * @param {string} [base]   the root of the tree to look at
 * @returns {Promise<string[]>}
 */
export async function wallViolations(base = root) {
  /** @type {string[]} */
  const found = [];
  for (const folder of folders.filter((name) => existsSync(join(base, name)))) {
    const entries = await readdir(join(base, folder), { withFileTypes: true, recursive: true });
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const file = relative(base, path).split(sep).join('/');
      if (!entry.isFile() || !isSource.test(file) || isOutput.test(file)) continue;
      for (const specifier of specifiersOf(file, await readFile(path, 'utf8'))) {
        const fault = importFault(file, specifier);
        if (fault !== null) found.push(`${file}: ${fault} (${specifier})`);
      }
    }
  }
  return found;
}

import { execPath } from 'node:process';
import { fromRoot } from './paths.mjs';
import { run } from './run.mjs';

// The tools' own scripts, run by this Node: the shims in .bin are shell scripts that Windows cannot spawn.
const scripts = {
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Runs one of the development tools from node_modules.
 * @param {keyof typeof scripts} name
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function runTool(name, args, options) {
  return run(execPath, [fromRoot('node_modules', scripts[name]), ...args], options);
}

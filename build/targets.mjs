/**
 * What can be built.
 *
 * @typedef {object} Target
 * @property {string} outDir   where the result stands, from the root
 * @property {readonly string[]} configs   Vite configurations in build/, run one after the other
 * @property {readonly string[]} inputs   folders whose contents decide whether the result is up to date
 * @property {readonly string[]} outputs   files in outDir without which the target does not count as built
 *
 * @typedef {'renderer' | 'main' | 'cli' | 'server'} TargetName
 */

/** @type {Readonly<Record<TargetName, Target>>} */
export const targets = {
  renderer: {
    outDir: 'dist/renderer',
    configs: ['vite.renderer.config.mjs'],
    inputs: ['shared', 'renderer'],
    outputs: ['index.html'],
  },
  main: {
    outDir: 'dist/main',
    configs: ['vite.main.config.mjs', 'vite.preload.config.mjs'],
    inputs: ['shared', 'electron'],
    outputs: ['main.cjs', 'preload.cjs'],
  },
  cli: {
    outDir: 'dist/cli',
    configs: ['vite.cli.config.mjs'],
    inputs: ['shared', 'electron'],
    outputs: ['vsmap.mjs'],
  },
  server: {
    outDir: 'dist/server',
    configs: ['vite.server.config.mjs'],
    inputs: ['shared/bridge'],
    outputs: ['contentPolicy.mjs'],
  },
};

export const targetNames = /** @type {readonly TargetName[]} */ (Object.keys(targets));

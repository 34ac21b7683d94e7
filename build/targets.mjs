/**
 * What can be built.
 *
 * @typedef {object} Target
 * @property {string} outDir   where the result stands, from the root
 * @property {readonly string[]} configs   Vite configurations in build/, run one after the other
 * @property {readonly string[]} inputs   folders whose contents decide whether the result is up to date
 * @property {readonly string[]} outputs   files in outDir without which the target does not count as built
 * @property {boolean} [testHooks]   whether what only tests need is in it: never in what people get
 *
 * @typedef {'renderer' | 'hooked' | 'main' | 'cli' | 'server'} TargetName
 */

/** @type {Readonly<Record<TargetName, Target>>} */
export const targets = {
  renderer: {
    outDir: 'dist/renderer',
    configs: ['vite.renderer.config.mjs'],
    inputs: ['shared', 'renderer'],
    outputs: ['index.html'],
  },
  hooked: {
    outDir: 'dist/hooked',
    configs: ['vite.renderer.config.mjs'],
    inputs: ['shared', 'renderer'],
    outputs: ['index.html'],
    testHooks: true,
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

/** What people get. */
export const targetNames = /** @type {readonly TargetName[]} */ (Object.keys(targets)).filter(
  (name) => targets[name].testHooks !== true,
);

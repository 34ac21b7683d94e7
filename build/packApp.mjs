import { execPath } from 'node:process';
import { fromRoot } from './paths.mjs';
import { run } from './run.mjs';

const builder = fromRoot('node_modules', 'electron-builder', 'cli.js');
const config = fromRoot('build', 'electronBuilder.config.mjs');

/**
 * Packs what is built in dist/.
 * @param {readonly string[]} args   targets and overrides as electron-builder names them
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function packApp(args, options) {
  return run(execPath, [builder, '--config', config, '--publish', 'never', ...args], options);
}

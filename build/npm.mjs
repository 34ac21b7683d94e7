import { env, execPath, platform } from 'node:process';
import { run } from './run.mjs';

/**
 * Runs npm. Started by `npm run`, it is the same npm: its script, by this Node. By itself Windows has npm only as a
 * batch file, which a program cannot start without a shell.
 * @param {readonly string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
export function runNpm(args, options) {
  if (env.npm_execpath) return run(execPath, [env.npm_execpath, ...args], options);
  return platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], options) : run('npm', args, options);
}

import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Readonly<Record<string, string>>} [env]   added to the environment
 * @property {boolean} [show]   passes the output through to the terminal instead of collecting it
 * @property {number} [limitMs]   ends the program when it takes longer
 * @property {string} [cwd]
 *
 * @typedef {object} Ran
 * @property {boolean} ok   it ended by itself with exit code 0
 * @property {string} output   standard output and error as they came, empty with `show`
 * @property {boolean} timedOut
 * @property {number} seconds
 */

/**
 * Runs a program to its end. Never throws: a program that cannot be started is one that failed.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ran>}
 */
export function run(program, args, options = {}) {
  const begun = performance.now();
  return new Promise((resolve) => {
    let output = '';
    let timedOut = false;
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    const timer =
      options.limitMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true;
            child.kill('SIGKILL');
          }, options.limitMs);
    /** @param {boolean} ok */
    function finish(ok) {
      clearTimeout(timer);
      resolve({ ok, output, timedOut, seconds: (performance.now() - begun) / 1000 });
    }
    child.stdout?.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr?.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0 && !timedOut));
  });
}

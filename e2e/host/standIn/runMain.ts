import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';

const parameters = ['require', 'module', 'exports', '__filename', '__dirname', 'process'];

/**
 * Runs the built main process in this Node, with `electron` resolved to the stand-in and the arguments of a
 * start. Compiled anew each time: a second start is a second program, with no state of the first.
 */
export function runMain(file: string, electron: object, args: readonly string[]): void {
  const nodeRequire = createRequire(file);
  const module = { exports: {} };
  const program = Object.create(process, { argv: { value: [process.execPath, file, ...args] } });
  const main = compileFunction(readFileSync(file, 'utf8'), parameters, { filename: file });
  function require(name: string): unknown {
    return name === 'electron' ? electron : nodeRequire(name);
  }
  main(require, module, module.exports, file, dirname(file), program);
}

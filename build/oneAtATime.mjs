import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fromRoot } from './paths.mjs';

const longestWaitMs = 120_000;

/** @param {string} file @returns {Promise<boolean>} whether this process is now the one that holds the file */
async function take(file) {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether the process that wrote the file is gone. @param {string} file */
async function isLeftBehind(file) {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  // Empty: just being written, or gone again.
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'EPERM');
  }
}

/**
 * Does a piece of work while no other process does work of the same name. Both ends of
 * `vsmap convert a.csv - | vsmap metrics -` start at once, and only one of them should build.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(name, work) {
  const file = fromRoot('dist', `.busy-${name}`);
  await mkdir(fromRoot('dist'), { recursive: true });
  const begun = performance.now();
  while (!(await take(file))) {
    const tooLong = performance.now() - begun > longestWaitMs;
    if (tooLong || (await isLeftBehind(file))) await rm(file, { force: true });
    else await pause(50);
  }
  try {
    return await work();
  } finally {
    await rm(file, { force: true });
  }
}

import { cp, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fromRoot, root } from '../paths.mjs';

const folders = ['shared', 'electron', 'renderer', 'e2e', 'build'];
const leftOut = /(^|\/)(node_modules|output)$/;
/** What the guards are set up by, and the sources that plants refer to: the rest would only be read for nothing. */
const kept = /^build\/|^shared\/(model|text)\/|(^|\/)(tsconfig[^/]*\.json|[^/]*\.d\.ts)$/;

/** A copy of the house with few of its sources in a folder of its own, with the installed libraries linked in. */
export async function makeScratchCopy(): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'millrace-guards-'));
  const top = await readdir(root, { withFileTypes: true });
  const files = top.filter((entry) => entry.isFile()).map((entry) => entry.name);
  async function filter(path: string): Promise<boolean> {
    const name = relative(root, path).replaceAll('\\', '/');
    if (leftOut.test(name)) return false;
    return !name.includes('/') || kept.test(name) || (await stat(path)).isDirectory();
  }
  await Promise.all(
    [...folders, ...files].map((name) =>
      cp(fromRoot(name), join(scratch, name), { recursive: true, filter }),
    ),
  );
  // A junction needs no special rights on Windows.
  await symlink(fromRoot('node_modules'), join(scratch, 'node_modules'), 'junction');
  return scratch;
}

export async function plantFile(scratch: string, file: string, source: string): Promise<void> {
  const path = join(scratch, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, source);
}

export function removeScratchCopy(scratch: string): Promise<void> {
  return rm(scratch, { recursive: true, force: true });
}

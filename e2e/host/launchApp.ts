import { existsSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findElectron } from '../../build/electronBinary.mjs';
import type { LaunchedApp, LaunchOptions } from './launchedApp';
import { launchElectron } from './realElectron';
import { removeFolder } from './removeFolder';
import { launchStandIn } from './standIn/launchStandIn';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of the built app, so that a test may serve another page with the same main and preload. */
async function copyApp(folder: string, pageFolder: string): Promise<void> {
  for (const [from, to] of [
    ['dist/main', 'dist/main'],
    [pageFolder, 'dist/renderer'],
  ] as const) {
    if (!existsSync(join(root, from))) throw new Error(`${from} is missing: npm run build makes it.`);
    await cp(join(root, from), join(folder, to), { recursive: true });
  }
}

/** Whether the real Electron is on this machine. Looks at files only; asking its package would download it. */
export function hasElectron(): boolean {
  return findElectron() !== null;
}

/**
 * Starts the built desktop app: in the real Electron where its binary is, else main and preload as built in
 * the stand-in host. The caller closes it.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const folder = await mkdtemp(join(tmpdir(), 'millrace-app-'));
  const profile = options.profile ?? join(folder, 'profile');
  try {
    await copyApp(folder, options.pageFolder ?? 'dist/renderer');
    const program = findElectron();
    const app = await (program === null
      ? launchStandIn(folder, profile, options)
      : launchElectron(program, folder, profile, options));
    async function close(): Promise<void> {
      await app.close();
      await removeFolder(folder);
    }
    return { ...app, close };
  } catch (error) {
    await removeFolder(folder);
    throw error;
  }
}

import { randomBytes } from 'node:crypto';
import * as files from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SaveError } from '#shared/bridge/files';
import { fail, ok, type Result } from '#shared/model/result';
import { errorCode, saveErrorOf } from './systemErrors';

/** The calls to the system that a write makes; tests replace single ones by calls that fail. */
export interface WriteCalls extends Pick<typeof files, 'open' | 'rename' | 'rm' | 'stat' | 'realpath'> {
  /** Waits that many milliseconds. */
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

export const systemWriteCalls: WriteCalls = { ...files, pause };

// A virus scanner or an indexer holds a file for moments on Windows; 8 tries wait 2.5 s in all.
const renameTries = 8;
const firstPause = 20;
const heldCodes = ['EPERM', 'EACCES', 'EBUSY'];

/** A rename was refused to the last try because something holds the file. */
class FileHeld extends Error {}

async function renameWithRetry(from: string, to: string, calls: WriteCalls): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await calls.rename(from, to);
    } catch (error) {
      if (!heldCodes.includes(errorCode(error))) throw error;
      if (attempt === renameTries) throw new FileHeld();
      await calls.pause(firstPause * 2 ** (attempt - 1));
    }
  }
}

async function writeDraft(draft: string, bytes: Uint8Array, mode: number | null, calls: WriteCalls) {
  const handle = await calls.open(draft, 'wx');
  try {
    await handle.writeFile(bytes);
    if (mode !== null) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function syncFolder(folder: string, calls: WriteCalls): Promise<void> {
  // Windows and some network drives cannot sync a folder; the file itself is in place and synced.
  const handle = await calls.open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

/**
 * Writes a file so that at every moment either the old or the new contents are there in whole: a draft in
 * the same folder, synced, is renamed over it. On failure the old file is untouched and no draft remains.
 */
export async function writeAtomically(
  path: string,
  bytes: Uint8Array,
  calls: WriteCalls = systemWriteCalls,
): Promise<Result<{ readonly name: string }, SaveError>> {
  const name = basename(path);
  // A link stays a link: what it points to is replaced.
  const target = await calls.realpath(path).catch(() => path);
  const draft = join(dirname(target), `.millrace-${randomBytes(8).toString('hex')}.tmp`);
  try {
    const before = await calls.stat(target).catch(() => null);
    await writeDraft(draft, bytes, before === null ? null : before.mode & 0o777, calls);
    await renameWithRetry(draft, target, calls);
    await syncFolder(dirname(target), calls);
    return ok({ name });
  } catch (error) {
    await calls.rm(draft, { force: true }).catch(() => undefined);
    if (error instanceof FileHeld) return fail({ kind: 'inUse', name });
    const code = errorCode(error);
    const kind = saveErrorOf[code];
    return fail(kind === undefined ? { kind: 'failed', name, code } : { kind, name });
  }
}

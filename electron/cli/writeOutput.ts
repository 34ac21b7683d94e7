import { stat, writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { SaveError } from '#shared/bridge/savedFile';
import { fail, ok, type Result } from '#shared/model/result';
import { errorCode } from '../main/disk/errorCode';
import { writeAtomically } from '../main/disk/writeAtomically';

/** Writes a file whole or not at all, or standard output for `-`. */
export async function writeOutput(path: string, content: Uint8Array): Promise<Result<null, SaveError>> {
  if (path === '-') {
    process.stdout.write(content);
    return ok(null);
  }
  const before = await stat(path).catch(() => null);
  if (before === null || before.isFile()) {
    const written = await writeAtomically(path, content);
    return written.ok ? ok(null) : fail({ ...written.error, name: path });
  }
  try {
    // A device or a pipe cannot be replaced, only written to.
    await writeFile(path, content);
    return ok(null);
  } catch (error) {
    return fail({ kind: 'failed', name: path, code: errorCode(error) });
  }
}

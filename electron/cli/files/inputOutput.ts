import { createReadStream } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import process from 'node:process';
import type { SaveError } from '#shared/bridge/files';
import { fail, ok, type Result } from '#shared/model/result';
import { errorCode } from '../../main/disk/systemErrors';
import { writeAtomically } from '../../main/disk/writeAtomically';
import type { InputError } from '../terminal';

/**
 * Reads a file, or standard input for `-`. The size is looked at before reading where a file has one, and
 * counted while reading, since a pipe or a device has none.
 */
export async function readInput(path: string, limit: number): Promise<Result<Uint8Array, InputError>> {
  try {
    if (path === '-') return await readWhole(process.stdin, path, limit);
    const about = await stat(path);
    if (about.isDirectory()) return fail({ kind: 'folder', path });
    if (about.size > limit) return fail({ kind: 'tooLarge', path, limit });
    return await readWhole(createReadStream(path), path, limit);
  } catch (error) {
    return fail(inputError(error, path));
  }
}

async function readWhole(
  stream: AsyncIterable<Uint8Array> & { destroy(): unknown },
  path: string,
  limit: number,
): Promise<Result<Uint8Array, InputError>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit) {
      stream.destroy();
      return fail({ kind: 'tooLarge', path, limit });
    }
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks));
}

function inputError(error: unknown, path: string): InputError {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'notFound', path };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'noPermission', path };
  return code === 'EISDIR' ? { kind: 'folder', path } : { kind: 'unreadable', path, code };
}

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

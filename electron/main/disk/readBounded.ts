import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenedFile, OpenFailure } from '#shared/bridge/files';
import { bridgeLimits, mebibyte } from '#shared/bridge/limits';
import { fail, ok, type Result } from '#shared/model/result';
import { errorCode, openFailureOf } from './systemErrors';

async function upTo(path: string, limit: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  const chunks: Buffer[] = [];
  // One byte more than allowed, to notice a file that grew since its size was looked at.
  for await (const chunk of handle.createReadStream({ end: limit })) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

/** Reads a file of at most `limit` bytes (default: the bridge's limit for opened files). */
export async function readBounded(
  path: string,
  limit: number = bridgeLimits.openedBytes,
): Promise<Result<OpenedFile, OpenFailure>> {
  const name = basename(path);
  const tooLarge = fail({ kind: 'tooLarge', name, limitMegabytes: limit / mebibyte } as const);
  try {
    // Looked at before it is opened: opening a pipe would wait for ever.
    const found = await stat(path);
    if (!found.isFile()) return fail({ kind: 'notAFile', name });
    if (found.size > limit) return tooLarge;
    const bytes = await upTo(path, limit);
    return bytes.byteLength > limit ? tooLarge : ok({ name, bytes });
  } catch (error) {
    const code = errorCode(error);
    const kind = openFailureOf[code];
    return fail(kind === undefined ? { kind: 'failed', name, code } : { kind, name });
  }
}

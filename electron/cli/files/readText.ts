import { fail, ok, type Result } from '#shared/model/result';
import { cliWords } from '../cliWords';
import type { InputError, Terminal } from '../terminal';

const cli = cliWords();

/** Sentences that say what is wrong with a file and where in it. */
export type Complaints = readonly string[];

/** A file of at most so many bytes, or standard input. */
export async function readBytes(
  path: string,
  limit: number,
  terminal: Terminal,
): Promise<Result<Uint8Array, Complaints>> {
  const bytes = await terminal.read(path, limit);
  return bytes.ok ? bytes : fail([reasonOf(bytes.error)]);
}

/** What bytes say as text. */
export function textOf(bytes: Uint8Array): Result<string, Complaints> {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail([cli.notText]);
  }
}

function reasonOf(error: InputError): string {
  switch (error.kind) {
    case 'tooLarge':
      return cli.tooLarge(String(error.limit / 1_000_000));
    case 'unreadable':
      return cli.unreadable(error.code);
    default:
      return cli[error.kind];
  }
}

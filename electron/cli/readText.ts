import { fail, ok, type Result } from '#shared/model/result';
import { words } from '#shared/text/words';
import { spokenLocale } from './spoken';
import type { InputError, Terminal } from './terminal';

const { cli } = words(spokenLocale());

/** Sentences that say what is wrong with a file and where in it. */
export type Complaints = readonly string[];

/** The text of a file of at most so many bytes, or of standard input. */
export async function readText(
  path: string,
  limit: number,
  terminal: Terminal,
): Promise<Result<string, Complaints>> {
  const bytes = await terminal.read(path, limit);
  if (!bytes.ok) return fail([reasonOf(bytes.error)]);
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
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

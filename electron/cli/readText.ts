import { limits } from '#shared/file/limits';
import { words } from '#shared/text/words';
import type { InputError, Terminal } from './terminal';

const { cli } = words('en');

/** How a path is called in what is printed. */
export function placeName(path: string): string {
  return path === '-' ? cli.standardInput : path;
}

/** The text of a file or of standard input; `null` after complaining about what is wrong with it. */
export async function readText(path: string, terminal: Terminal): Promise<string | null> {
  const bytes = await terminal.read(path, limits.bytes);
  if (!bytes.ok) {
    terminal.complain(cli.about(placeName(path), reasonOf(bytes.error)));
    return null;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.value);
  } catch {
    terminal.complain(cli.about(placeName(path), cli.notText));
    return null;
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

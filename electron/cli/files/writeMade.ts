import type { WriteError, WrittenFile } from '#shared/formats/write';
import type { Result } from '#shared/model/result';
import { formatShare } from '#shared/text/formatNumber';
import { spokenWords } from '../cliWords';
import { complainAbout } from '../print/complain';
import type { Terminal } from '../terminal';

/** Puts a file that was made where it belongs, and says what whoever gets it should know. False: it is not there. */
export async function writeMade(
  path: string,
  made: Result<WrittenFile, WriteError>,
  terminal: Terminal,
): Promise<boolean> {
  const { exchange, shell, locale } = spokenWords();
  if (!made.ok) {
    complainAbout(path, [exchange.notMade], terminal);
    return false;
  }
  const { content, scale } = made.value;
  if (scale < 1) complainAbout(path, [exchange.smaller(formatShare(scale, locale))], terminal);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const written = await terminal.write(path, bytes);
  if (!written.ok) terminal.complain(shell.saveFailed(written.error));
  return written.ok;
}

import { createHash } from 'node:crypto';
import { words } from '#shared/text/words';
import type { MapFormat, MapFromFile } from './formats/mapFormat';
import { formatOfPath, mapFormats } from './formats/registry';
import { placeName, readText } from './readText';
import type { Terminal } from './terminal';

const { cli } = words('en');

/**
 * Reads the map in a file; `null` after complaining about what is wrong and where. The format is the given
 * one, else that of the extension, else what the text looks like.
 */
export async function readMap(
  path: string,
  terminal: Terminal,
  format: MapFormat | null = null,
): Promise<MapFromFile | null> {
  const text = await readText(path, terminal);
  if (text === null) return null;
  const reader = format ?? formatOfPath(path) ?? formatOfText(text);
  if (reader === null) {
    terminal.complain(cli.about(placeName(path), text.trim() === '' ? cli.empty : cli.unknownContent));
    return null;
  }
  const read = reader.read(text, idFor(text));
  if (read.ok) return read.value;
  for (const complaint of read.error) terminal.complain(cli.about(placeName(path), complaint));
  return null;
}

/** The first format that a text looks like; `null` when it looks like none. */
export function formatOfText(text: string): MapFormat | null {
  return mapFormats.find((one) => one.looksLike(text)) ?? null;
}

/** Made from the content, so that the same table becomes the same map whenever it is converted. */
function idFor(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '#shared/model/result';
import { cliWords } from '../cliWords';
import type { MapFormat, MapFromFile } from '../formats/mapFormat';
import { formatOfPath, mapFormats } from '../formats/registry';
import type { Terminal } from '../terminal';
import { type Complaints, readBytes, textOf } from './readText';

const cli = cliWords();

/** A text that should hold a map, and the format in which it is read. */
export interface MapText {
  readonly text: string;
  readonly format: MapFormat;
}

/** Reads the map in a file. */
export async function readMapAt(
  path: string,
  terminal: Terminal,
  format: MapFormat | null = null,
): Promise<Result<MapFromFile, Complaints>> {
  const source = await readSource(path, terminal, format);
  return source.ok ? mapIn(source.value) : source;
}

/** Reads a file. The format is the given one, else that of the extension, else what the text looks like. */
export async function readSource(
  path: string,
  terminal: Terminal,
  format: MapFormat | null = null,
): Promise<Result<MapText, Complaints>> {
  const named = format ?? formatOfPath(path);
  const mostBytes = named?.mostBytes ?? Math.max(...mapFormats.map((one) => one.mostBytes));
  const bytes = await readBytes(path, mostBytes, terminal);
  if (!bytes.ok) return bytes;
  const binary = named ?? mapFormats.find((one) => one.isOne?.(bytes.value) === true);
  const text = (binary?.textIn ?? textOf)(bytes.value);
  if (!text.ok) return text;
  if (text.value.trim() === '') return fail([cli.empty]);
  const known = binary ?? mapFormats.find((one) => one.looksLike(text.value));
  return known === undefined ? fail([cli.unknownContent]) : ok({ text: text.value, format: known });
}

/** The map in a text. A map that brings no id gets one made from the text: the same table is the same map again. */
export function mapIn({ text, format }: MapText): Result<MapFromFile, Complaints> {
  return format.read(text, createHash('sha256').update(text).digest('hex').slice(0, 32));
}

import { textOfAnyProgram } from './anyText';
import { decodeUtf8 } from './bytes';
import type { FileContent, Format, FormatReader, MapReader, StepsReader } from './format';
import { isPage } from './html/mapInHtml';
import { gridLimits } from './pasteTable/grids/grid';
import type { PastedContent } from './pasteTable/pasted';
import { formatNamedBy, formats } from './registry';

/** What a file was found to be. */
export type Recognised =
  /** It holds a map, or should: reading says why not. */
  | { readonly kind: 'map'; readonly map: MapReader; readonly content: FileContent }
  /** A text that holds steps as another program writes them, or may hold some. */
  | {
      readonly kind: 'steps';
      readonly steps: StepsReader;
      readonly pasted: PastedContent;
      /** What to read it as where only its name says what it is, and that promises a map; null where its content says it. */
      readonly named: MapReader | null;
      readonly content: FileContent;
    }
  | { readonly kind: 'unknown'; readonly content: FileContent };

/** A format with its reader. */
export interface LoadedFormat {
  readonly format: Format;
  readonly reader: FormatReader;
}

/** The formats that are read, with their readers, in the order in which they are asked. */
export async function loadReaders(): Promise<readonly LoadedFormat[]> {
  const loaded = await Promise.all(formats.map(loadReader));
  return loaded.flatMap((one) => one ?? []);
}

/** A format with its reader; null where it is only written. */
export async function loadReader(format: Format): Promise<LoadedFormat | null> {
  const reader = (await format.loadReader?.()) ?? null;
  return reader === null ? null : { format, reader };
}

/**
 * What a file is, by its content; its name only decides where the content says nothing (an empty or damaged file).
 * Mostly a file is what its name says: then no other reader is loaded.
 */
export async function recogniseFile(name: string, bytes: Uint8Array): Promise<Recognised> {
  const content = contentOf(bytes);
  const named = formatNamedBy(name);
  const likely = named === null ? null : await loadReader(named);
  return (likely && mapIn(content, [likely])) ?? recognise(name, content, await loadReaders());
}

/** The same among some of the formats, where it is known to be one of them. */
export function recognise(name: string, content: FileContent, readers: readonly LoadedFormat[]): Recognised {
  const found = mapIn(content, readers);
  if (found !== null) return found;
  const pasted = asPasted(content);
  const steps = pasted === null ? null : surely(pasted, readers);
  if (pasted !== null && steps !== null) return { kind: 'steps', steps, pasted, named: null, content };
  const format = formatNamedBy(name);
  const named =
    readers.find((one) => one.format === format) ?? (readers.length === 1 ? readers[0] : undefined);
  if (named === undefined) return { kind: 'unknown', content };
  const { map } = named.reader;
  if (named.reader.steps !== null && pasted !== null)
    return { kind: 'steps', steps: named.reader.steps, pasted, named: map, content };
  return map === null ? { kind: 'unknown', content } : { kind: 'map', map, content };
}

/** What the bytes of a file say. */
export function contentOf(bytes: Uint8Array): FileContent {
  return { bytes, text: decodeUtf8(bytes) };
}

function mapIn(content: FileContent, readers: readonly LoadedFormat[]): Recognised | null {
  const map = readers.find(({ reader }) => reader.map?.recognises(content))?.reader.map ?? null;
  return map === null ? null : { kind: 'map', map, content };
}

/** Who reads the steps in a text; null where none of them does for sure, or it is more than any table of steps. */
function surely({ text, html }: PastedContent, readers: readonly LoadedFormat[]): StepsReader | null {
  if (text.length > gridLimits.characters || html.length > gridLimits.characters) return null;
  for (const { steps } of readers.map(({ reader }) => reader)) {
    const read = steps?.read({ text, html }) ?? null;
    if (steps !== null && read !== null && steps.isSure?.(read) !== false) return steps;
  }
  return null;
}

/** A text as it would come from the clipboard; null for what is no text. */
function asPasted({ bytes, text }: FileContent): PastedContent | null {
  const any = textOfAnyProgram(bytes, text);
  if (any === null) return null;
  return isPage(any) ? { text: '', html: any } : { text: any, html: '' };
}

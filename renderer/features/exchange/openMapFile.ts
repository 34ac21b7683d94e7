import { bridgeLimits } from '#shared/bridge/limits';
import type { OpenedFile } from '#shared/bridge/openedFile';
import type { Repaired } from '#shared/file/repairVsmap';
import type { OpenMapError } from '#shared/formats/mapReader';
import type { PastedContent } from '#shared/formats/pasteTable/pasted';
import { mapReaders } from '#shared/formats/registry';
import { fail, ok, type Result } from '#shared/model/result';
import type { Locale } from '#shared/text/locale';
import { type Words, words as wordsOf } from '#shared/text/words';
import { newMapId } from '../../editor/newId';
import type { ReadFile } from '../../workers/readFile';
import { readFileAside } from '../../workers/readFileAside';
import { awaitAside } from './awaitAside';
import type { Incoming } from './takeIn';
import { decodedText, isOwnTable } from './textFile';

/** Why a file was not opened, in words, and what a repaired copy would be. */
export interface Failure {
  readonly name: string;
  readonly sentence: string;
  /** What is wrong, each with its place in the file. */
  readonly faults: readonly string[];
  /** What the repaired copy changes, and the copy; null where nothing can be repaired. */
  readonly repair: { readonly lines: readonly string[]; readonly copy: Incoming } | null;
}

/** Extensions of files that hold a table, a list or a diagram in text. */
const pastedExtensions = /\.(?:csv|tsv|tab|md|markdown|txt|mmd|mermaid|html?)$/i;

/**
 * What a file of text holds, to be looked at before it becomes steps; null where it is opened as it is: maps and
 * pictures and pages of them, and tables of steps as this program writes them.
 */
export function contentOf({ name, bytes }: OpenedFile): PastedContent | null {
  if (!pastedExtensions.test(name) || bytes.length > bridgeLimits.openedBytes) return null;
  const text = decodedText(bytes);
  if (isOwnTable(text) || carriesMap(text)) return null;
  return /\.html?$/i.test(name) ? { text: '', html: text } : { text, html: '' };
}

/** Whether a text is a page or Markdown that this program wrote, with its map inside. */
function carriesMap(text: string): boolean {
  return mapReaders.some(
    ({ source, recognises }) =>
      (source === 'html' || source === 'md') && recognises({ bytes: new Uint8Array(0), text }),
  );
}

/**
 * The map in a file of any kind that can carry one. Read aside: the window goes on meanwhile. Null when the person has
 * cancelled it.
 */
export async function openMapFile(
  file: OpenedFile,
  locale: Locale,
): Promise<Result<Incoming, Failure> | null> {
  const words = wordsOf(locale);
  const { name, bytes } = file;
  if (bytes.length > bridgeLimits.openedBytes) {
    const megabytes = bridgeLimits.openedBytes / 1024 / 1024;
    return fail({ name, sentence: words.exchange.broken.tooLarge(megabytes), faults: [], repair: null });
  }
  const toRead = { name, bytes, id: newMapId() };
  let read: ReadFile | null;
  try {
    read = await awaitAside(() => readFileAside(toRead), words.exchange.reading(name), words);
  } catch {
    return fail({ name, sentence: words.exchange.broken.notRead, faults: [], repair: null });
  }
  if (read === null) return null;
  const { opened, repaired } = read;
  if (!opened.ok) return fail({ name, ...failureOf(opened.error, repaired, words) });
  const { document, readOnly, around, vsmap, source, notices } = opened.value;
  return ok({
    document: source === 'csv' && document.title === '' ? { ...document, title: stemOf(name) } : document,
    text: vsmap,
    around,
    newer: readOnly,
    remarks: notices.map(words.csv.notice),
  });
}

function failureOf(error: OpenMapError, repaired: Repaired | null, words: Words): Omit<Failure, 'name'> {
  const { broken } = words.exchange;
  switch (error.kind) {
    case 'unknownContent':
      return { sentence: broken.unknownKind, faults: [], repair: null };
    case 'png':
      return {
        sentence: error.error.kind === 'noMap' ? broken.noPngMap : broken.brokenPng,
        faults: [],
        repair: null,
      };
    case 'svg':
      return {
        sentence: error.error.kind === 'noMap' ? broken.noSvgMap : broken.brokenSvg,
        faults: [],
        repair: null,
      };
    case 'html':
    case 'md':
      return {
        sentence: error.error.kind === 'noMap' ? broken.noPageMap : broken.brokenPage,
        faults: [],
        repair: null,
      };
    case 'pdf':
      return {
        sentence: error.error.kind === 'noMap' ? broken.noPdfMap : broken.brokenPdf,
        faults: [],
        repair: null,
      };
    case 'csv':
      return { sentence: broken.table, faults: error.errors.map(words.csv.error), repair: null };
    case 'vsmap':
      return {
        sentence: words.file.error(error.error),
        faults: 'problems' in error.error ? error.error.problems.map(words.file.problem) : [],
        repair: repaired === null ? null : repairOf(repaired, words),
      };
  }
}

function repairOf(repaired: Repaired, words: Words): NonNullable<Failure['repair']> {
  // A copy in name too: the broken file may be mended elsewhere and come in later under its own id.
  const document = { ...repaired.document, id: newMapId() };
  return {
    lines: repaired.repairs.map(words.file.repair),
    copy: { document, text: null, around: {}, newer: false, remarks: [] },
  };
}

/** A name of a file without its extension. */
function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}

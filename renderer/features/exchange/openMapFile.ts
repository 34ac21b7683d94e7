import type { OpenedFile } from '#shared/bridge/files';
import { bridgeLimits } from '#shared/bridge/limits';
import type { Repaired } from '#shared/file/repairVsmap';
import type { OpenMapError } from '#shared/formats/format';
import type { PastedContent } from '#shared/formats/pasteTable/pasted';
import type { Locale } from '#shared/model/locale';
import { fail, ok, type Result } from '#shared/model/result';
import { type Words, words as wordsOf } from '#shared/text/words';
import { newMapId } from '../../editor/newId';
import { withProgress } from '../../ui/withProgress';
import { inFileWorker } from '../../workers/inFileWorker';
import type { ReadFile } from '../../workers/readFile';
import type { IncomingMap } from './addToLibrary';

/** Why a file was not opened, in words, and what a repaired copy would be. */
export interface Failure {
  readonly name: string;
  readonly sentence: string;
  /** What is wrong, each with its place in the file. */
  readonly faults: readonly string[];
  /** What the repaired copy changes, and the copy; null where nothing can be repaired. */
  readonly repair: { readonly lines: readonly string[]; readonly copy: IncomingMap } | null;
}

/** What is made of a file: a map, or steps of another program to be looked at first. */
export type FromFile =
  | { readonly kind: 'map'; readonly map: IncomingMap }
  | { readonly kind: 'steps'; readonly pasted: PastedContent };

/**
 * What is in a file of any kind. Read in a worker: the window goes on meanwhile. Null when the person has cancelled it.
 */
export async function openMapFile(
  file: OpenedFile,
  locale: Locale,
): Promise<Result<FromFile, Failure> | null> {
  const words = wordsOf(locale);
  const { name, bytes } = file;
  if (bytes.length > bridgeLimits.openedBytes) {
    const megabytes = bridgeLimits.openedBytes / 1024 / 1024;
    return fail({ name, sentence: words.exchange.broken.tooLarge(megabytes), faults: [], repair: null });
  }
  const toRead = { name, bytes, id: newMapId() };
  let read: ReadFile | null;
  try {
    read = await withProgress(() => inFileWorker('readFile', toRead), words.exchange.reading(name), words);
  } catch {
    return fail({ name, sentence: words.exchange.broken.notRead, faults: [], repair: null });
  }
  if (read === null) return null;
  if (read.kind === 'steps') return ok(read);
  const { opened, repaired } = read;
  if (!opened.ok) return fail({ name, ...failureOf(opened.error, repaired, words) });
  const { document, readOnly, around, vsmap, notices } = opened.value;
  // A map that is named nowhere else goes by the name of its file.
  const named = vsmap === null && document.title === '' ? { ...document, title: stemOf(name) } : document;
  const remarks = notices.map(words.csv.notice);
  return ok({ kind: 'map', map: { document: named, text: vsmap, around, newer: readOnly, remarks } });
}

function failureOf(error: OpenMapError, repaired: Repaired | null, words: Words): Omit<Failure, 'name'> {
  const { broken } = words.exchange;
  switch (error.kind) {
    case 'unknownContent':
      return { sentence: broken.unknownKind, faults: [], repair: null };
    case 'carrier': {
      const said = error.error.kind === 'noMap' ? broken.noMap : broken.damaged;
      return { sentence: said[error.source], faults: [], repair: null };
    }
    case 'table':
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

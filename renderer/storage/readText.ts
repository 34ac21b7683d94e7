import type { FileError } from '#shared/file/fileError';
import { type ReadMap, readVsmap } from '#shared/file/readVsmap';
import { ok, type Result } from '#shared/model/result';

/** What of a map file is needed to go on with it. */
export type ReadText = Pick<ReadMap, 'document' | 'around' | 'readOnly'>;

let last: { readonly text: string; readonly read: ReadText } | null = null;

/** Says what a text holds that was read or written a moment ago, so that whoever opens it next need not read it again. */
export function keepRead(text: string, read: ReadText): void {
  last = { text, read };
}

/** Whether that is known of this text. */
export function isKept(text: string): boolean {
  return last?.text === text;
}

/** Reads the text of a map from the library. */
export function readText(text: string): Result<ReadText, FileError> {
  const known = isKept(text) ? last?.read : undefined;
  last = null;
  return known === undefined ? readVsmap(text) : ok(known);
}

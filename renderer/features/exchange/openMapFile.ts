import type { OpenedFile } from '#shared/bridge/openedFile';
import { readVsmap } from '#shared/file/readVsmap';
import { repairVsmap } from '#shared/file/repairVsmap';
import { fail, ok, type Result } from '#shared/model/result';
import type { Words } from '#shared/text/words';
import { newMapId } from '../../editor/newId';
import type { Incoming } from './takeIn';
import { vsmapTextOf } from './vsmapTextOf';

/** Why a file was not opened, in words, and what a repaired copy would be. */
export interface Failure {
  readonly name: string;
  readonly sentence: string;
  /** What is wrong, each with its place in the file. */
  readonly faults: readonly string[];
  /** What the repaired copy changes; null where nothing can be repaired. */
  readonly repairs: readonly string[] | null;
  readonly copy: Incoming | null;
}

/** The map in a file of any kind that can carry one. */
export function openMapFile(file: OpenedFile, words: Words): Result<Incoming, Failure> {
  const text = vsmapTextOf(file, words);
  if (!text.ok) return fail(plainFailure(file.name, text.error));
  const read = readVsmap(text.value);
  if (read.ok) return ok({ document: read.value.document, text: text.value, newer: read.value.readOnly });
  const { error } = read;
  const faults = 'problems' in error ? error.problems.map(words.file.problem) : [];
  const repaired = repairVsmap(text.value);
  const failure = { ...plainFailure(file.name, words.file.error(error)), faults };
  if (!repaired.ok) return fail(failure);
  // A copy in name too: the broken file may be mended elsewhere and come in later under its own id.
  const document = { ...repaired.value.document, id: newMapId() };
  return fail({
    ...failure,
    repairs: repaired.value.repairs.map(words.file.repair),
    copy: { document, text: '', newer: false },
  });
}

function plainFailure(name: string, sentence: string): Failure {
  return { name, sentence, faults: [], repairs: null, copy: null };
}

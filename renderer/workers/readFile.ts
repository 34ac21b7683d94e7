import { type Repaired, repairVsmap } from '#shared/file/repairVsmap';
import type { OpenedMap, OpenMapError } from '#shared/formats/mapReader';
import { readMapFile } from '#shared/formats/readMapFile';
import type { Result } from '#shared/model/result';

/** A file to be read, with the id of a map that does not bring its own. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly id: string;
}

/** What a file holds. */
export interface ReadFile {
  readonly opened: Result<OpenedMap, OpenMapError>;
  /** What a broken map would be after repair; null where nothing is broken or can be repaired. */
  readonly repaired: Repaired | null;
}

/** Reads the map in a file of any kind, and mends a broken one at once: whoever is told of it is offered the copy. */
export function readFile({ name, bytes, id }: FileToRead): ReadFile {
  const opened = readMapFile(name, bytes, id);
  if (opened.ok || opened.error.kind !== 'vsmap') return { opened, repaired: null };
  const repaired = repairVsmap(opened.error.vsmap);
  return { opened, repaired: repaired.ok ? repaired.value : null };
}

import { type Repaired, repairVsmap } from '#shared/file/repairVsmap';
import type { OpenedMap, OpenMapError } from '#shared/formats/format';
import type { PastedContent } from '#shared/formats/pasteTable/pasted';
import { recogniseFile } from '#shared/formats/recognise';
import { fail, type Result } from '#shared/model/result';

/** A file to be read, with the id of a map that does not bring its own. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly id: string;
}

/** What a file holds. */
export type ReadFile =
  | {
      readonly kind: 'map';
      readonly opened: Result<OpenedMap, OpenMapError>;
      /** What a broken map would be after repair; null where nothing is broken or can be repaired. */
      readonly repaired: Repaired | null;
    }
  /** Steps as other programs write them, to be looked at before they come into a map. */
  | { readonly kind: 'steps'; readonly pasted: PastedContent };

/**
 * Reads a file of any kind, and mends a broken map at once: whoever is told of it is offered the copy.
 */
export async function readFile({ name, bytes, id }: FileToRead): Promise<ReadFile> {
  const found = await recogniseFile(name, bytes);
  switch (found.kind) {
    case 'unknown':
      return { kind: 'map', opened: fail({ kind: 'unknownContent' }), repaired: null };
    case 'steps':
      return { kind: 'steps', pasted: found.pasted };
    case 'map': {
      const opened = found.map.read(found.content, id);
      if (opened.ok || opened.error.kind !== 'vsmap') return { kind: 'map', opened, repaired: null };
      const repaired = repairVsmap(opened.error.vsmap);
      return { kind: 'map', opened, repaired: repaired.ok ? repaired.value : null };
    }
  }
}

import { fail, type Result } from '../model/result';
import type { FileContent, OpenedMap, OpenMapError } from './mapReader';
import { mapReaders } from './registry';
import { decodeUtf8 } from './utf8';

/**
 * The map in a file of any kind. What the file is, its content says; its name only decides where the content
 * says nothing (an empty or damaged file). `id` is given to a map that does not bring its own.
 */
export function readMapFile(name: string, bytes: Uint8Array, id: string): Result<OpenedMap, OpenMapError> {
  const content: FileContent = { bytes, text: decodeUtf8(bytes) };
  const reader =
    mapReaders.find(({ recognises }) => recognises(content)) ??
    (content.text === null
      ? undefined
      : mapReaders.find(({ source }) => name.toLowerCase().endsWith(`.${source}`)));
  return reader === undefined ? fail({ kind: 'unknownContent' }) : reader.read(content, id);
}

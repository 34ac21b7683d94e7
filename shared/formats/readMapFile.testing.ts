import { fail, type Result } from '../model/result';
import type { OpenedMap, OpenMapError } from './format';
import { contentOf, loadReaders, recognise } from './recognise';

/** The readers of all formats. */
export const readers = await loadReaders();

/** The map in a file of any kind, as whoever opens it gets it. Steps of other programs are none. */
export function readMapFile(name: string, bytes: Uint8Array, id: string): Result<OpenedMap, OpenMapError> {
  const found = recognise(name, contentOf(bytes), readers);
  const map = found.kind === 'map' ? found.map : found.kind === 'steps' ? found.named : null;
  return map === null ? fail({ kind: 'unknownContent' }) : map.read(found.content, id);
}

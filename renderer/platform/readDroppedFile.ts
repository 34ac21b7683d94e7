import type { OpenedFile } from '#shared/bridge/files';
import { bridgeLimits } from '#shared/bridge/limits';

/**
 * A file as the page got it from a drop or an input. Of one that is too large only as much is read as shows
 * the reader that it is.
 */
export async function readDroppedFile(file: File): Promise<OpenedFile> {
  const blob = file.size > bridgeLimits.openedBytes ? file.slice(0, bridgeLimits.openedBytes + 1) : file;
  return { name: file.name, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

import { rm } from 'node:fs/promises';

/** Removes a folder of a test with all that is in it. A browser that is just ending may still write its last files. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository, absolute. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * An absolute path below the root of the repository.
 * @param {...string} parts
 * @returns {string}
 */
export function fromRoot(...parts) {
  return join(root, ...parts);
}

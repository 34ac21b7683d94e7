import type { FirstWords } from '#shared/text/firstWords';
import type { StorageError } from './storageError';

/** Why the store refused, and what to do, in a sentence. */
export function storageReason(error: StorageError, words: FirstWords): string {
  const { reasons } = words.app.saving;
  return error.kind === 'failed' ? reasons.failed(error.message) : reasons[error.kind];
}

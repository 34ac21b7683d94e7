import { fail, ok, type Result } from '#shared/model/result';
import { type StorageError, storageErrorOf } from './storageError';

/** Runs work on the database; its exceptions become values. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await work());
  } catch (thrown) {
    return fail(storageErrorOf(thrown));
  }
}

import { fail, ok, type Result } from '#shared/model/result';
import type { FirstWords } from '#shared/text/firstWords';

/** Why the library could not be read or written. */
export type StorageError =
  | { readonly kind: 'full' }
  /** Closed or deleted under the open window, or held by a newer version of the app in another one. */
  | { readonly kind: 'closed' }
  /** This browser keeps nothing (private window, storage switched off). */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'failed'; readonly message: string };

/** By the names of the exceptions of IndexedDB and of Dexie; told by name, so that settings can do without Dexie. */
const kinds: Readonly<Record<string, 'full' | 'closed' | 'unavailable'>> = {
  QuotaExceededError: 'full',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  VersionChangeError: 'closed',
  VersionError: 'closed',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  SecurityError: 'unavailable',
};

/** The storage's own exception as a value. Dexie wraps the cause of an abort, so that is looked at first. */
export function storageErrorOf(thrown: unknown): StorageError {
  const inner = thrown instanceof Error && 'inner' in thrown ? thrown.inner : null;
  for (const error of [inner, thrown]) {
    const kind = error instanceof Error || error instanceof DOMException ? kinds[error.name] : undefined;
    if (kind !== undefined) return { kind };
  }
  return { kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** Runs work on the database; its exceptions become values. */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<Result<T, StorageError>> {
  try {
    return ok(await work());
  } catch (thrown) {
    return fail(storageErrorOf(thrown));
  }
}

/** Why the store refused, and what to do, in a sentence. */
export function storageReason(error: StorageError, words: FirstWords): string {
  const { reasons } = words.app.saving;
  return error.kind === 'failed' ? reasons.failed(error.message) : reasons[error.kind];
}

import { Dexie } from 'dexie';

/** Why the library could not be read or written. */
export type StorageError =
  | { readonly kind: 'full' }
  /** Closed or deleted under the open window, or held by a newer version of the app in another one. */
  | { readonly kind: 'closed' }
  /** This browser keeps nothing (private window, storage switched off). */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'failed'; readonly message: string };

const kinds: Readonly<Record<string, 'full' | 'closed' | 'unavailable'>> = {
  [Dexie.errnames.QuotaExceeded]: 'full',
  [Dexie.errnames.DatabaseClosed]: 'closed',
  [Dexie.errnames.InvalidState]: 'closed',
  [Dexie.errnames.VersionChange]: 'closed',
  [Dexie.errnames.Version]: 'closed',
  [Dexie.errnames.MissingAPI]: 'unavailable',
  [Dexie.errnames.OpenFailed]: 'unavailable',
  SecurityError: 'unavailable',
};

/** The storage's own exception as a value. Dexie wraps the cause of an abort, so that is looked at first. */
export function storageErrorOf(thrown: unknown): StorageError {
  const inner = thrown instanceof Dexie.DexieError ? thrown.inner : null;
  for (const error of [inner, thrown]) {
    const kind = error instanceof Error || error instanceof DOMException ? kinds[error.name] : undefined;
    if (kind !== undefined) return { kind };
  }
  return { kind: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) };
}

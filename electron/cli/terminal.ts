import type { SaveError } from '#shared/bridge/files';
import type { Result } from '#shared/model/result';

/** Why a file could not be read. */
export type InputError =
  | { readonly kind: 'notFound' | 'folder' | 'noPermission'; readonly path: string }
  | { readonly kind: 'tooLarge'; readonly path: string; readonly limit: number }
  | { readonly kind: 'unreadable'; readonly path: string; readonly code: string };

/** What a command sees of the world around it. The path `-` is standard input or output. */
export interface Terminal {
  /** Prints a line of the result to standard output. */
  readonly say: (line: string) => void;
  /** Prints a line about what is wrong to standard error. */
  readonly complain: (line: string) => void;
  /** The whole of a file, of at most `limit` bytes. */
  readonly read: (path: string, limit: number) => Promise<Result<Uint8Array, InputError>>;
  /** Puts a file in place whole or not at all. */
  readonly write: (path: string, content: Uint8Array) => Promise<Result<null, SaveError>>;
}

import { z } from 'zod';
import { bytesUpTo, fileNameSchema } from './bytes';
import { bridgeLimits } from './limits';

/** A file that a person opened: its name without the folder, and what is in it. */
export const openedFileSchema = z.strictObject({
  name: fileNameSchema,
  bytes: bytesUpTo(bridgeLimits.openedBytes),
});
export type OpenedFile = Readonly<z.infer<typeof openedFileSchema>>;

/** Why main could not read a file that a person asked for; `name` is its name without the folder. */
export type OpenFailure =
  | { readonly kind: 'tooLarge'; readonly name: string; readonly limitMegabytes: number }
  | { readonly kind: 'missing'; readonly name: string }
  | { readonly kind: 'notAllowed'; readonly name: string }
  | { readonly kind: 'notAFile'; readonly name: string }
  /** Anything else; `code` is the system's own (`EIO` ...). */
  | { readonly kind: 'failed'; readonly name: string; readonly code: string };

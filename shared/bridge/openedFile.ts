import { z } from 'zod';
import { bytesUpTo, fileNameSchema } from './bytes';
import { bridgeLimits } from './limits';

/** Extensions of the files a map can be opened from: its own, and the pictures that carry it. */
export const openedExtensions = ['vsmap', 'png', 'svg'] as const;

/** A file that a person opened: its name without the folder, and what is in it. */
export const openedFileSchema = z.strictObject({
  name: fileNameSchema,
  bytes: bytesUpTo(bridgeLimits.openedBytes),
});
export type OpenedFile = Readonly<z.infer<typeof openedFileSchema>>;

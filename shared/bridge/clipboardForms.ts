import { z } from 'zod';
import { bytesUpTo } from './bytes';
import { bridgeLimits } from './limits';

const textSchema = z.string().max(bridgeLimits.clipboardText);

/** What the page asks main to put on the clipboard, all forms at once. The page can write it, never read it this way. */
export const clipboardFormsSchema = z.strictObject({
  text: textSchema,
  /** Empty: no such form. */
  html: textSchema,
  png: bytesUpTo(bridgeLimits.clipboardPicture).nullable(),
});
export type ClipboardForms = Readonly<z.infer<typeof clipboardFormsSchema>>;

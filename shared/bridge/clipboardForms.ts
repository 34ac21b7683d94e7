import { z } from 'zod';
import { bytesUpTo } from './files';
import { bridgeLimits } from './limits';

const textSchema = z.string().max(bridgeLimits.clipboardText);

/**
 * What the page asks main to put on the clipboard, all forms at once; an empty text is no form. The page can write it,
 * never read it this way.
 */
export const clipboardFormsSchema = z.strictObject({
  text: textSchema,
  html: textSchema,
  markdown: textSchema,
  svg: textSchema,
  /** The steps as a map file of their own. */
  vsmap: textSchema,
  png: bytesUpTo(bridgeLimits.clipboardPicture).nullable(),
});
export type ClipboardForms = Readonly<z.infer<typeof clipboardFormsSchema>>;

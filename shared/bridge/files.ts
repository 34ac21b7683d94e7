import { z } from 'zod';
import { exportedFormatIds } from '../file/formatId';
import { bridgeLimits } from './limits';

/** A schema for bytes, at most `limit` of them. */
export function bytesUpTo(limit: number): z.ZodType<Uint8Array> {
  return z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= limit);
}

/** The name of a file, without a folder. Main still cleans it before it reaches a dialog. */
const fileNameSchema = z.string().min(1).max(bridgeLimits.fileNameLength);

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

/** The kinds of file the app can save: formats of maps, and records as data. Each is the extension of its files. */
const savedKinds = [...exportedFormatIds, 'json'] as const;
export type SavedKind = (typeof savedKinds)[number];

/** What the page asks to be saved. Where it goes, the person says in a dialog: the page never names a path. */
export const saveRequestSchema = z.strictObject({
  suggestedName: fileNameSchema,
  kind: z.enum(savedKinds),
  bytes: bytesUpTo(bridgeLimits.savedBytes),
});
export type SaveRequest = Readonly<z.infer<typeof saveRequestSchema>>;

const named = { name: z.string() };

/** Why a file could not be saved; `name` is the file's name without its folder. */
const saveErrorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('diskFull'), ...named }),
  z.strictObject({ kind: z.literal('notAllowed'), ...named }),
  z.strictObject({ kind: z.literal('folderMissing'), ...named }),
  /** Another program held the file through all the tries. */
  z.strictObject({ kind: z.literal('inUse'), ...named }),
  /** Anything else; `code` is the system's own (`EIO`, `ENAMETOOLONG` ...). */
  z.strictObject({ kind: z.literal('failed'), ...named, code: z.string() }),
]);
export type SaveError = Readonly<z.infer<typeof saveErrorSchema>>;

/** The outcome of a save: null when the person closed the dialog without choosing. */
export const saveOutcomeSchema = z
  .discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value: z.strictObject(named) }),
    z.strictObject({ ok: z.literal(false), error: saveErrorSchema }),
  ])
  .nullable();

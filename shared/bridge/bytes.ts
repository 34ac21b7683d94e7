import { z } from 'zod';
import { bridgeLimits } from './limits';

/** A schema for bytes, at most `limit` of them. */
export function bytesUpTo(limit: number): z.ZodType<Uint8Array> {
  return z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.byteLength <= limit);
}

/** The name of a file, without a folder. Main still cleans it before it reaches a dialog. */
export const fileNameSchema = z.string().min(1).max(bridgeLimits.fileNameLength);

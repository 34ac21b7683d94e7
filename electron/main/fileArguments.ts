import { extname, resolve } from 'node:path';
import { z } from 'zod';
import { openedExtensions } from '#shared/bridge/openedExtensions';

const extensions: readonly string[] = openedExtensions.map((extension) => `.${extension}`);

/** The files among the arguments of a start, as absolute paths: what a double click on a map comes as. */
export function fileArguments(args: readonly string[], folder: string): string[] {
  // The first one is the program itself.
  return args
    .slice(1)
    .filter((argument) => !argument.startsWith('-') && extensions.includes(extname(argument).toLowerCase()))
    .map((argument) => resolve(folder, argument));
}

/** What a second start hands to the first one. */
export const handedOverSchema = z.object({ files: z.array(z.string().max(4096)).max(50) });

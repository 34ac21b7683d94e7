import { extname, resolve } from 'node:path';
import { z } from 'zod';
import type { OpenedFile } from '#shared/bridge/files';
import { openedExtensions } from '#shared/formats/registry';

/** The way of files from the system to the page. */
export interface FileDelivery {
  /** Takes a file's path; it is read and delivered when the page listens. */
  readonly add: (path: string) => void;
  /** The page listens: what waited is delivered, what comes is delivered at once. */
  readonly listening: () => void;
  /** The page went away or loads anew: what comes waits. */
  readonly hold: () => void;
}

/**
 * Keeps files until the page listens: a double click starts the app and names the file long before there is
 * a page. `read` answers null, after telling the person, for what cannot be read.
 */
export function createFileDelivery(
  read: (path: string) => Promise<OpenedFile | null>,
  deliver: (file: OpenedFile) => void,
): FileDelivery {
  let isListening = false;
  let waiting: string[] = [];
  let work = Promise.resolve();

  async function deliverOne(path: string): Promise<void> {
    const file = await read(path);
    if (file !== null) deliver(file);
  }

  function pass(path: string): void {
    // One after the other, so that they arrive in the order in which they were opened.
    work = work.then(() => deliverOne(path));
  }

  function add(path: string): void {
    if (isListening) pass(path);
    else waiting = [...waiting, path];
  }

  function listening(): void {
    isListening = true;
    const paths = waiting;
    waiting = [];
    paths.forEach(pass);
  }

  function hold(): void {
    isListening = false;
  }

  return { add, listening, hold };
}

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

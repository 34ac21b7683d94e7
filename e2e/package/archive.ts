import { readFile } from 'node:fs/promises';

interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly offset?: string;
  readonly size?: number;
  readonly integrity?: { readonly algorithm: string; readonly hash: string };
}

/** The files of an `app.asar` by path. */
export type Archive = ReadonlyMap<string, { readonly bytes: Buffer; readonly sha256: string | null }>;

/** Reads an asar archive: four numbers, a JSON directory, then the files one after the other. */
export async function readArchive(path: string): Promise<Archive> {
  const all = await readFile(path);
  const directory: Entry = JSON.parse(all.toString('utf8', 16, 16 + all.readUInt32LE(12)));
  const begin = 8 + all.readUInt32LE(4);
  const found = new Map<string, { readonly bytes: Buffer; readonly sha256: string | null }>();

  function walk(entry: Entry, at: string): void {
    for (const [name, inner] of Object.entries(entry.files ?? {})) {
      const below = at === '' ? name : `${at}/${name}`;
      if (inner.files !== undefined) walk(inner, below);
      else {
        const from = begin + Number(inner.offset);
        const bytes = all.subarray(from, from + (inner.size ?? 0));
        found.set(below, { bytes, sha256: inner.integrity?.hash ?? null });
      }
    }
  }

  walk(directory, '');
  return found;
}

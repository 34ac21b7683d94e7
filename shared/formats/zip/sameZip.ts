import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest day that an archive can name, in the zone of whoever writes it, as archives have none. */
export const noDay = '1980-01-01T00:00:00';

/**
 * An archive written anew without the time of day, so that the same map gives the same bytes.
 * @param changed what becomes of a text file by its name; null where it stays as it is
 */
export function sameZip(
  archive: Uint8Array,
  changed: (name: string) => ((text: string) => string) | null,
): Uint8Array {
  const files = Object.entries(unzipSync(archive)).map(([name, bytes]): [string, Uint8Array] => {
    const change = changed(name);
    return [name, change === null ? bytes : strToU8(change(strFromU8(bytes)))];
  });
  return zipSync(Object.fromEntries(files), { mtime: noDay });
}

/** The properties of an office document without the days on which it was made and changed: they say nothing of its map. */
export function withoutDates(core: string): string {
  return core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
}

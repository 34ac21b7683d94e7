import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { DayText } from '../model/calendar';
import type { Locale } from '../model/locale';

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

/**
 * The properties of an office document with the day that it bears, null for none, in place of the times at which it was
 * made and changed: they say nothing of its map.
 */
export function withDay(core: string, day: DayText | null): string {
  const timeless = core.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
  return day === null
    ? timeless
    : timeless.replace('</cp:coreProperties>', `${createdOn(day)}</cp:coreProperties>`);
}

/** When a document was made, as its properties say it (ECMA-376, part 2, 11). */
export function createdOn(day: DayText): string {
  return `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created>`;
}

/** The language of a document as office programs name it, with its region: they check spelling by it. */
export function officeTag(locale: Locale): string {
  return locale === 'de' ? 'de-DE' : locale === 'en' ? 'en-GB' : 'el-GR';
}

/** The properties of an office document with its language, for which libraries have no word. */
export function withLanguage(core: string, tag: string): string {
  return core.replace('</cp:coreProperties>', `<dc:language>${tag}</dc:language></cp:coreProperties>`);
}

/** Everything that XML 1.0 cannot hold: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const outside = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text without what XML cannot hold, for libraries that write XML and do not look. */
export function forXml(text: string): string {
  return text.replace(outside, '');
}

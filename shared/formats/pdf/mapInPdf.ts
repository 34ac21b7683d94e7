import { fail, ok, type Result } from '../../model/result';
import type { PageSourceError } from '../../picture/svg/mapElement';
import { limits } from '../../schema/limits';
import { decodeUtf8 } from '../bytes';

/** What the attachment that holds the map says it is. */
export const mapFileType = 'application/vnd.millrace.vsmap';

/** The same as it stands in the file, where a slash has to be written by its number. */
const marker = latin1(`/Subtype /${mapFileType.replace('/', '#2F')}`);

/** The largest document that is looked at. */
const largestPdf = 100_000_000;

/** A description of an attachment is a few hundred bytes; nobody needs to look further. */
const longestDescription = 2_000;

/** How far into a file its first words may stand (PDF 1.7, annex H). */
const preamble = 1_024;

export function isPdf(bytes: Uint8Array): boolean {
  return indexOf(bytes.subarray(0, preamble), latin1('%PDF-'), 0) >= 0;
}

/**
 * The text of the map in a document: the attachment that this program writes, as plain bytes. One that another program has
 * packed is not looked into, so that nothing can unfold to more than the file. Never throws.
 */
export function mapOfPdf(pdf: Uint8Array): Result<string, PageSourceError> {
  if (pdf.length > largestPdf) return fail({ kind: 'tooLarge', limit: largestPdf });
  let looks = 0;
  for (let at = indexOf(pdf, marker, 0); at >= 0 && looks < mostLooks; at = indexOf(pdf, marker, at + 1)) {
    looks += 1;
    const found = streamAt(pdf, at);
    if (found === null) continue;
    if (found.length > limits.bytes) return fail({ kind: 'tooLarge', limit: limits.bytes });
    const end = found.start + found.length;
    const text = decodeUtf8(pdf.subarray(found.start, end));
    const closed = indexOf(pdf.subarray(end, end + endOfStream.length + 2), endOfStream, 0) >= 0;
    return text !== null && closed ? ok(text) : fail({ kind: 'cutOff' });
  }
  return fail({ kind: 'noMap' });
}

/** A file in which the words stand more often wants to cost time. */
const mostLooks = 50;

const endOfStream = latin1('endstream');

/** Where the bytes of the attachment are whose description the marker stands in; null where it is something else or packed. */
function streamAt(pdf: Uint8Array, at: number): { readonly start: number; readonly length: number } | null {
  const around = text(pdf.subarray(Math.max(0, at - longestDescription), at + longestDescription));
  const place = Math.min(at, longestDescription);
  const from = around.lastIndexOf(' obj', place);
  const [head] = /^[\s\S]*?>>\s{0,9}stream\r?\n/.exec(around.slice(place)) ?? [];
  if (from < 0 || head === undefined) return null;
  const description = around.slice(from, place) + head;
  const [, length] = /\/Length (\d{1,10})\b/.exec(description) ?? [];
  if (length === undefined || !description.includes('/EmbeddedFile') || /\/Filter\b/.test(description))
    return null;
  return { start: at + head.length, length: Number(length) };
}

function text(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function latin1(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

import { fail, ok, type Result } from '../../model/result';
import { unescapeXml } from './escapeXml';

/** Why no map could be read from a picture. */
export type PictureSourceError = { readonly kind: 'notAPicture' } | PageSourceError;

/** Why no map could be read from a page or a text that can carry one. */
export type PageSourceError =
  | { readonly kind: 'tooLarge'; readonly limit: number }
  /** A picture of something else, or a clean copy. */
  | { readonly kind: 'noMap' }
  /** The map's element has no end: the file was cut off. */
  | { readonly kind: 'cutOff' };

const namespace = 'urn:vsmap:1';
/** A map has at most 20 MB; escaping can double it, and the drawing comes on top. */
/** In characters. */
export const longestPicture = 64_000_000;
const longestTag = 1_000;

const unusual = /[^\t\n\r -%'-;=?-\ud7ff\ue000-\ufffd]/;
const everyUnusual = /[<>&]|(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/**
 * The map inside its picture, `<metadata><vsmap xmlns="urn:vsmap:1">text</vsmap></metadata>`: the whole text of the
 * `.vsmap` file, so that it reads and diffs as well as there. What has a meaning in XML, or no place in it, can only stand
 * in the strings of the file; there it is written as a JSON escape, and the map that is read back is equal.
 */
export function mapElement(vsmap: string): string {
  return `<metadata><vsmap xmlns="${namespace}">${vsmapForMarkup(vsmap)}</vsmap></metadata>`;
}

/** The text of a `.vsmap` file with nothing in it that means something in XML or HTML, or has no place there; the map is the same. */
export function vsmapForMarkup(vsmap: string): string {
  return unusual.test(vsmap) ? vsmap.replace(everyUnusual, jsonEscape) : vsmap;
}

function jsonEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * Reads the map's text back from the text of an SVG file, also after a drawing program has written it anew. Reads only
 * what it looks for and trusts nothing: the text still has to pass as a `.vsmap` file.
 */
export function mapOfSvg(svg: string): Result<string, PictureSourceError> {
  if (svg.length > longestPicture) return fail({ kind: 'tooLarge', limit: longestPicture });
  if (svg.indexOf('<svg') < 0 && svg.indexOf(':svg') < 0) return fail({ kind: 'notAPicture' });
  for (let start = svg.indexOf('vsmap'); start >= 0; start = svg.indexOf('vsmap', start + 1)) {
    const open = elementStart(svg, start);
    if (open === null) continue;
    const text = contentFrom(svg, open.end, open.name);
    return text === null ? fail({ kind: 'cutOff' }) : ok(text);
  }
  return fail({ kind: 'noMap' });
}

const longestPrefix = 60;

/** The start tag whose local name is at `start`, if it is that of a map. Looks only near by: a hostile file must not cost time. */
function elementStart(svg: string, start: number): { name: string; end: number } | null {
  const before = svg.slice(Math.max(0, start - longestPrefix), start);
  const prefix = before.slice(before.lastIndexOf('<') + 1);
  if (!before.includes('<') || !/^(?:[\w.-]+:)?$/.test(prefix)) return null;
  const tag = svg.slice(start, start + longestTag);
  const end = tag.indexOf('>');
  if (end < 0 || !/^vsmap[\s>]/.test(tag) || !tag.slice(0, end).includes(namespace)) return null;
  return { name: `${prefix}vsmap`, end: start + end + 1 };
}

const dataStart = '<![CDATA[';
const dataEnd = ']]>';

/** The text of an element as it was, also if another program has written it in pieces of its own; null if it has no end. */
function contentFrom(svg: string, start: number, name: string): string | null {
  const parts: string[] = [];
  for (let place = start; ; ) {
    const data = svg.indexOf(dataStart, place);
    const close = svg.indexOf(`</${name}`, place);
    if (data < 0 || (close >= 0 && close < data)) {
      if (close < 0) return null;
      parts.push(unescapeXml(svg.slice(place, close)));
      return parts.join('').trim();
    }
    const end = svg.indexOf(dataEnd, data);
    if (end < 0) return null;
    parts.push(unescapeXml(svg.slice(place, data)), svg.slice(data + dataStart.length, end));
    place = end + dataEnd.length;
  }
}

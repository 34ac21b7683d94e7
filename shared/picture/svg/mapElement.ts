import { fail, ok, type Result } from '../../model/result';
import { escapeXml, unescapeXml } from './escapeXml';

/** Why no map could be read from a picture. */
export type PictureSourceError =
  | { readonly kind: 'notAPicture' }
  | { readonly kind: 'tooLarge'; readonly limit: number }
  /** A picture of something else, or a clean copy. */
  | { readonly kind: 'noMap' }
  /** The map's element has no end: the file was cut off. */
  | { readonly kind: 'cutOff' };

const namespace = 'urn:vsmap:1';
/** A map has at most 20 MB; escaping can double it, and the drawing comes on top. */
const longest = 64_000_000;
const longestTag = 1_000;

/**
 * The map inside its picture, `<metadata><vsmap xmlns="urn:vsmap:1">text</vsmap></metadata>`: the whole text of the
 * `.vsmap` file, escaped. Characters that XML cannot hold can only stand in its strings; there they are written as JSON
 * escapes, so that the map that is read back is equal.
 */
export function mapElement(vsmap: string): string {
  const text = vsmap.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `<metadata><vsmap xmlns="${namespace}">${escapeXml(text)}</vsmap></metadata>`;
}

/**
 * Reads the map's text back from the text of an SVG file, also after a drawing program has written it anew. Reads only
 * what it looks for and trusts nothing: the text still has to pass as a `.vsmap` file.
 */
export function mapOfSvg(svg: string): Result<string, PictureSourceError> {
  if (svg.length > longest) return fail({ kind: 'tooLarge', limit: longest });
  if (svg.indexOf('<svg') < 0 && svg.indexOf(':svg') < 0) return fail({ kind: 'notAPicture' });
  for (let start = svg.indexOf('vsmap'); start >= 0; start = svg.indexOf('vsmap', start + 1)) {
    const open = elementStart(svg, start);
    if (open === null) continue;
    const close = svg.indexOf(`</${open.name}`, open.end);
    if (close < 0) return fail({ kind: 'cutOff' });
    return ok(content(svg.slice(open.end, close)));
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

function content(text: string): string {
  const inside = text.trim();
  if (!inside.startsWith('<![CDATA[')) return unescapeXml(inside);
  return inside.replaceAll(/<!\[CDATA\[|\]\]>/g, '');
}

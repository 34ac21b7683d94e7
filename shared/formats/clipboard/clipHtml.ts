import { readVsmap } from '../../file/readVsmap';
import type { MapDocument } from '../../model/mapDocument';

/** The attribute of the table under which the map itself stands. */
const attribute = 'data-vsmap';

/** A table as HTML that other programs paste as a table, and that carries the map for this one. All of it is text. */
export function writeClipHtml(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  vsmap: string,
): string {
  const line = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escaped(cell).replace(/\r\n|\r|\n/g, '<br>')}</${tag}>`).join('')}</tr>`;
  return [
    `<table ${attribute}="${escaped(vsmap)}">`,
    `<thead>${line(header, 'th')}</thead>`,
    `<tbody>${rows.map((cells) => line(cells, 'td')).join('')}</tbody>`,
    '</table>',
  ].join('');
}

/** The map that a piece of HTML from this program carries, as the text of its file; null where it carries none. */
function vsmapInHtml(html: string): string | null {
  const found = new RegExp(`<table\\b[^<>"]*?\\s${attribute}="([^"]*)"`, 'i').exec(html)?.[1];
  return found === undefined ? null : unescaped(found);
}

const entities: readonly (readonly [string, string])[] = [
  ['"', '&quot;'],
  ["'", '&#39;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
];

/** Text for HTML. Control characters have no place in it. */
function escaped(text: string): string {
  const plain = text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '\uFFFD').replaceAll('&', '&amp;');
  return entities.reduce((all, [sign, entity]) => all.replaceAll(sign, entity), plain);
}

function unescaped(text: string): string {
  const plain = entities.reduce((all, [sign, entity]) => all.replaceAll(entity, sign), text);
  return plain.replaceAll('&amp;', '&');
}

/** The text of the map file among what is pasted; null where there is none. */
export function clipText(vsmap: string, html: string): string | null {
  return vsmap === '' ? vsmapInHtml(html) : vsmap;
}

/** The steps that Millrace put on the clipboard, as a map file or inside HTML; null where there are none. */
export function readClip(vsmap: string, html: string): MapDocument | null {
  const text = clipText(vsmap, html);
  const read = text === null ? null : readVsmap(text);
  return read?.ok ? read.value.document : null;
}

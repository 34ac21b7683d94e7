/**
 * What could mean something to a reader of Markdown, on GitHub and GitLab too: marks, the start of HTML, of an entity, of a
 * link or of a reference to an issue or a person. At the start of a line more would; no text of ours stands there.
 */
const marks = /[\\`*_[\]{}<>|~#!$^]|&(?=#?\w+;|\d)|%(?=["\w])(?!C&A)|:(?=\S)|(?<=www)\./gi;

/** A bare address becomes a link even behind a backslash; a comment that nobody sees parts it. */
const parted = '\\@<!-- -->';

/** A text that Markdown shows as it is, on one line: whatever stands in it is text there, never markup. */
export function markdownText(text: string): string {
  return escaped(text).replace(/\s*(?:\r\n|\r|\n)\s*/g, ' ');
}

/** The same within a table, where a line can be broken. */
function markdownCell(text: string): string {
  return escaped(text).replace(/\s*(?:\r\n|\r|\n)\s*/g, '<br>');
}

function escaped(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}/gu, '\uFFFD')
    .replace(marks, '\\$&')
    .replaceAll('@', parted)
    .trim();
}

/** What {@link markdownCell} was given, also from another hand: without the marks for bold, code, links and breaks. */
export function plainMarkdown(cell: string): string {
  const kept = cell
    .replace(/<!--.{0,200}?-->/g, '')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, sign: string) => String.fromCharCode(kept0 + sign.charCodeAt(0)));
  return kept
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/!?\[([^\]]{0,500})\]\([^)\s]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([\s\S]*?\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]*?\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/[\uDC00-\uDC7F]/g, (sign, at: number, whole: string) =>
      isSecondHalf(whole, at) ? sign : String.fromCharCode(sign.charCodeAt(0) - kept0),
    )
    .trim();
}

/** Signs behind a backslash are kept apart as halves of pairs, which no text has alone. */
const kept0 = 0xdc00;

function isSecondHalf(text: string, at: number): boolean {
  const before = at === 0 ? 0 : text.charCodeAt(at - 1);
  return before >= 0xd800 && before < 0xdc00;
}

/** A table in Markdown. Whatever stands in its cells is text there, never markup. */
export function writeMarkdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(header.map(markdownCell)),
    line(header.map(() => '---')),
    ...rows.map((cells) => line(cells.map(markdownCell))),
    '',
  ].join('\n');
}

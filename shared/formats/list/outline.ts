/** A line of a list: how deep it stands, and what it says without its bullet. */
export interface OutlineLine {
  /** Counts from 1, as in the text. */
  readonly row: number;
  readonly depth: number;
  readonly text: string;
}

/** A list as it was pasted. */
export interface ListOutline {
  /** Whether the lines have bullets, numbers or headings; plain lines say nothing of being a list. */
  readonly marked: boolean;
  readonly lines: readonly OutlineLine[];
}

/** Bullets of Markdown, word processors and web pages, check boxes, numbers and letters. */
const bullet =
  /^(?:[-*+•◦▪▫‣⁃·●○■□–—\uF0B7\uF0A7]|o(?=\t)|\(?\d{1,3}(?:\.\d{1,3})*[.)](?=\s)|\d{1,3}(?:\.\d{1,3})+(?=\s)|\(?[a-zA-Z][.)](?=\s))\s*(?:\[[ xX]\]\s*)?/u;

const heading = /^#{1,6}\s+/;

/** More than a step can say; a text of such lines is no list. */
const longestLine = 400;

/** The lines of a text as a list; null where they are prose. Depth comes from indentation and headings. */
export function readOutline(text: string): ListOutline | null {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((line, index) => ({ row: index + 1, line: line.replace(/\u00A0/g, ' ') }))
    .filter(({ line }) => line.trim() !== '');
  if (lines.length === 0 || lines.some(({ line }) => line.length > longestLine)) return null;
  const isMarked = (line: string) => bullet.test(line.trimStart()) || heading.test(line);
  const marked = lines.filter(({ line }) => isMarked(line)).length * 2 > lines.length;
  const indents: number[] = [];
  let below = 0;
  const read = lines.map(({ row, line }): OutlineLine => {
    const trimmed = line.trim();
    // A bare line among bullets is the heading of those below it.
    const title = heading.exec(trimmed) ?? (marked && !isMarked(line) && !/^\s/.test(line) ? [''] : null);
    if (title !== null) {
      indents.length = 0;
      below = 1;
      return { row, depth: 0, text: trimmed.slice((title[0] ?? '').length).replace(/\s+#+$/, '') };
    }
    const indent = width(/^\s*/.exec(line)?.[0] ?? '');
    while ((indents.at(-1) ?? -1) > indent) indents.pop();
    if ((indents.at(-1) ?? -1) < indent) indents.push(indent);
    const numbered = /^\(?(\d{1,3}(?:\.\d{1,3})+)/.exec(trimmed);
    const depth = numbered === null ? indents.length - 1 : (numbered[1]?.split('.').length ?? 1) - 1;
    return {
      row,
      depth: below + Math.max(depth, indents.length - 1),
      text: plain(trimmed.replace(bullet, '')),
    };
  });
  return { marked, lines: read.filter((line) => line.text !== '') };
}

function width(blanks: string): number {
  return [...blanks].reduce((sum, blank) => sum + (blank === '\t' ? 4 : 1), 0);
}

function plain(text: string): string {
  return text
    .replace(/(\*\*|__)(?=\S)(.*?\S)\1/g, '$2')
    .replace(/`([^`]*)`/g, '$1')
    .trim();
}

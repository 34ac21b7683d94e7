import { fail, ok, type Result } from '../../model/result';
import { type PageSourceError, vsmapForMarkup } from '../../picture/svg/mapElement';
import { limits } from '../../schema/limits';

/** A comment of HTML is shown by no reader of Markdown; it is ours by this start, at the start of a line. */
const opening = '<!-- vsmap: ';
const closing = '\n-->';

/** A map is escaped here at most six times as long, and texts stand before it. */
const longest = 6 * limits.bytes;

/**
 * The map for the end of a Markdown text: a comment with all of the `.vsmap` file, so that it reads and diffs well in
 * git. Two dashes in a row would end the comment early in some readers: they are written as JSON escapes. `about` says
 * to people what it is.
 */
export function mapComment(vsmap: string, about: string): string {
  const text = vsmapForMarkup(vsmap)
    .trim()
    .replace(/-(?=-)|(?<=-)-/g, '\\u002d');
  return `${opening}${about.replace(/[\s{<>-]+/g, ' ').trim()}\n${text}${closing}\n`;
}

/** Whether a text holds such a comment, sound or not. */
export function hasMapComment(markdown: string): boolean {
  return commentStart(markdown) >= 0;
}

/** The text of the map in a Markdown text; of several the last, which stands where this program puts it. */
export function mapOfMarkdown(markdown: string): Result<string, PageSourceError> {
  if (markdown.length > longest) return fail({ kind: 'tooLarge', limit: longest });
  const start = commentStart(markdown);
  if (start < 0) return fail({ kind: 'noMap' });
  const json = markdown.indexOf('{', start);
  const end = markdown.indexOf('-->', start);
  if (json < 0 || end < json) return fail({ kind: 'cutOff' });
  return ok(markdown.slice(json, end).trim());
}

function commentStart(markdown: string): number {
  for (let at = markdown.lastIndexOf(opening); at >= 0; at = markdown.lastIndexOf(opening, at - 1)) {
    if (at === 0 || /[\n\r]/.test(markdown.charAt(at - 1))) return at;
  }
  return -1;
}

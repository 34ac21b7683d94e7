import { fail, type Result } from '../../model/result';
import { mapOfSvg, type PageSourceError } from '../../picture/svg/mapElement';

/** Whether a text is a page, whatever is in it. */
export function isHtml(text: string): boolean {
  return /^\uFEFF?\s*(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html)\b/i.test(text.slice(0, 1_000));
}

/** Whether a text is a page, or the piece of one with a table that spreadsheets and browsers copy. */
export function isPage(text: string): boolean {
  return isHtml(text) || (/^\uFEFF?\s*</.test(text) && /<table[\s>]/i.test(text));
}

/** The text of the map that a page carries within its picture. */
export function mapOfHtml(page: string): Result<string, PageSourceError> {
  const inside = mapOfSvg(page);
  if (inside.ok) return inside;
  const { error } = inside;
  return fail(error.kind === 'notAPicture' ? { kind: 'noMap' } : error);
}

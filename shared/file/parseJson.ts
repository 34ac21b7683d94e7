import { fail, ok, type Result } from '../model/result';
import { limits } from '../schema/limits';
import type { FileError } from './fileError';
import { lineAndColumnOf, scanJson } from './scanJson';

/**
 * A text as JSON data, within the limits of size and depth, which are checked before any work. A field
 * named `__proto__` is dropped, so that nothing downstream can be led to change a prototype.
 */
export function parseJson(text: string): Result<unknown, FileError> {
  const bytes = utf8Length(text, limits.bytes);
  if (bytes > limits.bytes) return fail({ kind: 'tooLarge', bytes, limit: limits.bytes });
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return fail({ kind: 'empty' });
  const scan = scanJson(json, limits.depth);
  if (scan.kind === 'deep')
    return fail({ kind: 'tooDeep', ...lineAndColumnOf(json, scan.at), limit: limits.depth });
  if (scan.kind === 'syntax') {
    const found = json.codePointAt(scan.at);
    return fail({
      kind: 'notJson',
      ...lineAndColumnOf(json, scan.at),
      found: found === undefined ? null : String.fromCodePoint(found),
    });
  }
  const value: unknown = JSON.parse(json);
  dropPrototypeFields(value);
  return ok(value);
}

/** Bytes of a text in UTF-8; not counted on once there are more than `enough`. */
function utf8Length(text: string, enough: number): number {
  if (text.length > enough) return text.length;
  if (text.length * 3 <= enough) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= enough; at += 1) {
    const code = text.charCodeAt(at);
    // A surrogate is half of four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

function dropPrototypeFields(root: unknown): void {
  const open: unknown[] = [root];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (Object.hasOwn(value, '__proto__')) Reflect.deleteProperty(value, '__proto__');
    for (const child of Object.values(value))
      if (typeof child === 'object' && child !== null) open.push(child);
  }
}

/** What a look over a text as JSON found; `at` is an index into it. */
export type JsonScan = { readonly kind: 'sound' } | { readonly kind: 'syntax' | 'deep'; readonly at: number };

type Expecting = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

/**
 * Checks the grammar and the nesting of a JSON text without building anything and without recursion, so
 * that a hostile text costs no more than reading it once; and so that the place of an error is known, which
 * the built-in parser tells differently in every engine.
 */
export function scanJson(text: string, maxDepth: number): JsonScan {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const char = text.charAt(at);
    const closing = open.at(-1) === '{' ? '}' : open.length > 0 ? ']' : '';
    const mayClose = expecting === 'commaOrEnd' || expecting === 'keyOrEnd' || expecting === 'valueOrEnd';
    let end = at + 1;
    if (mayClose && char === closing) {
      open.pop();
      expecting = open.length === 0 ? 'nothing' : 'commaOrEnd';
    } else if (expecting === 'commaOrEnd' && char === ',') {
      expecting = closing === '}' ? 'key' : 'value';
    } else if (expecting === 'colon' && char === ':') {
      expecting = 'value';
    } else if ((expecting === 'key' || expecting === 'keyOrEnd') && char === '"') {
      end = stringEnd(text, at);
      expecting = 'colon';
    } else if (expecting === 'value' || expecting === 'valueOrEnd') {
      if (char === '{' || char === '[') {
        if (open.length === maxDepth) return { kind: 'deep', at };
        open.push(char);
        expecting = char === '{' ? 'keyOrEnd' : 'valueOrEnd';
      } else {
        end = scalarEnd(text, at);
        expecting = open.length === 0 ? 'nothing' : 'commaOrEnd';
      }
    } else {
      return { kind: 'syntax', at };
    }
    // A scalar that breaks off reports its place as a negative end.
    if (end < 0) return { kind: 'syntax', at: -end - 1 };
    at = skipSpace(text, end);
  }
  return expecting === 'nothing' ? { kind: 'sound' } : { kind: 'syntax', at: text.length };
}

/** Line and column of an index, both from 1. */
export function lineAndColumnOf(
  text: string,
  at: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: at - lineStart + 1 };
}

function broken(at: number): number {
  return -at - 1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) break;
  }
  return at;
}

function scalarEnd(text: string, from: number): number {
  const char = text.charAt(from);
  if (char === '"') return stringEnd(text, from);
  if (char === '-' || isDigit(text, from)) return numberEnd(text, from);
  const word = ['true', 'false', 'null'].find((literal) => text.startsWith(literal, from));
  return word === undefined ? broken(from) : from + word.length;
}

function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return broken(at);
    if (code !== 0x5c) continue;
    at += 1;
    const escaped = text.charAt(at);
    if (escaped === 'u') {
      if (!/^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) return broken(at);
      at += 4;
    } else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) {
      return broken(at);
    }
  }
  return broken(text.length);
}

function numberEnd(text: string, from: number): number {
  const start = text.charAt(from) === '-' ? from + 1 : from;
  let at = text.charAt(start) === '0' ? start + 1 : digitsEnd(text, start);
  if (at > 0 && text.charAt(at) === '.') at = digitsEnd(text, at + 1);
  if (at > 0 && (text.charAt(at) === 'e' || text.charAt(at) === 'E')) {
    const sign = text.charAt(at + 1);
    at = digitsEnd(text, sign === '+' || sign === '-' ? at + 2 : at + 1);
  }
  return at;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigit(text, at)) at += 1;
  return at === from ? broken(from) : at;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

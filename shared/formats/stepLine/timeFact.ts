import { parseDuration } from '../../time/parseDuration';
import { fieldBehind, type TimeField, timeKeyPatterns, wordBehindPattern } from './keywords';
import type { Fact } from './stepLine';

/** Amounts (`2w`, `3 days`) that one time can have at most: one of every unit. */
const mostAmounts = 7;
/** Words that they can have. */
const mostWords = 14;

interface FoundTime {
  readonly text: string;
  readonly end: number;
}

/** A time behind its key: `WT 3d`, `wait: 2d`, `PT 30m / 2d`. */
export function keyedTime(text: string, at: number, end: number): Fact | null {
  for (const { field, pattern } of timeKeyPatterns) {
    pattern.lastIndex = at;
    const key = pattern.exec(text)?.[0];
    if (key === undefined) continue;
    // A cadence is one amount; what follows it (`every 2w 30m`) is another figure.
    const time = timeAt(text, at + key.length, end, field === 'every' ? 1 : mostAmounts);
    if (time === null) return null;
    const second = field === 'processTime' ? timeBehindSlash(text, time.end, end) : null;
    if (second !== null && !slashAt(text, second.end))
      return tagged(at, second.end, { processTime: time.text, waitTime: second.text });
    return slashAt(text, time.end) ? null : tagged(at, time.end, { [field]: time.text });
  }
  return null;
}

/**
 * A time without a key before it: `30m`, `30m / 2d` (process time / wait), `2d wait`. What stands at a third slash, or behind
 * a number and a dash, could be read in several ways and is `unclear`.
 */
export function freeTime(text: string, at: number, end: number): Fact | null {
  const time = timeAt(text, at, end);
  if (time === null) return null;
  const before = text.slice(0, at);
  const unclear = /\/\s*$/u.test(before) || /[\p{N}]\s+[-‐‑‒–—−]\s*$/u.test(before);
  const second = timeBehindSlash(text, time.end, end);
  if (second !== null) {
    const values = { processTime: time.text, waitTime: second.text };
    return { ...tagged(at, second.end, values), loose: true, unclear: unclear || slashAt(text, second.end) };
  }
  if (slashAt(text, time.end)) return { ...loose(at, time), unclear: true };
  if (unclear) return { ...loose(at, time), unclear };
  const behind = wordBehind(text, time.end, end);
  if (behind !== null) return tagged(at, behind.end, { [behind.field]: time.text });
  // `Version 0` and `at 9:30` are names; with a key or in a pair they would be times.
  return /^\d+(?::\d+)*$/u.test(time.text) ? null : loose(at, time);
}

function tagged(start: number, end: number, values: Fact['values']): Fact {
  return { start, end, values, time: null, loose: false, unclear: false };
}

function loose(start: number, { text, end }: FoundTime): Fact {
  return { start, end, values: {}, time: text, loose: true, unclear: false };
}

/** The longest duration from `at` on that ends where a word ends. Blanks around a dash or a slash end it. */
function timeAt(text: string, at: number, end: number, most: number = mostAmounts): FoundTime | null {
  if (!/^[\d.,~≈?½¼¾⅓⅔⅛⅜⅝⅞P]/iu.test(text.slice(at, at + 1))) return null;
  let found: FoundTime | null = null;
  let words = 0;
  let amounts = 0;
  for (let to = at + 1; to <= end && words < mostWords && amounts < most; to++) {
    if (to < end && !/[\s/)]/u.test(text.charAt(to))) continue;
    const piece = text.slice(at, to);
    if (/\s[-‐‑‒–—−/]|[-‐‑‒–—−/]\s/u.test(piece)) break;
    words += 1;
    if (/\s$/u.test(piece) || !parseDuration(piece).ok) continue;
    found = { text: piece, end: to };
    amounts += 1;
  }
  return found;
}

function timeBehindSlash(text: string, at: number, end: number): FoundTime | null {
  const slash = /^\s*\/\s*/u.exec(text.slice(at, end));
  return slash === null ? null : timeAt(text, at + slash[0].length, end);
}

function slashAt(text: string, at: number): boolean {
  return /^\s*\//u.test(text.slice(at));
}

/** A key behind the time, where it cannot begin a name: at the end, or before another figure. */
function wordBehind(text: string, at: number, end: number): { field: TimeField; end: number } | null {
  wordBehindPattern.lastIndex = at;
  const match = wordBehindPattern.exec(text);
  if (match === null) return null;
  const stop = at + match[0].length;
  const field = fieldBehind(match[1] ?? '');
  const rest = text.slice(stop, end);
  return field !== null && /^\s*(?:$|[\d~½¼¾@#(/])/u.test(rest) ? { field, end: stop } : null;
}

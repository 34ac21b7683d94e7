import { kindOfWord } from './keywords';
import type { LineContext } from './stepLine';
import { type Fact, plainFact } from './stepLine';
import { freeTime, keyedTime } from './timeFact';

const number = String.raw`(\d{1,12}(?:[.,]\d{1,6})?|[.,]\d{1,6})`;
const peopleWord = 'people|ppl|persons?|personen|leute';
const right = String.raw`%?c\s?&\s?a|%?c/a|right|richtig`;

const shareBehindKey = new RegExp(
  String.raw`(?:%\s?)?(?:c\s?&\s?a|c/a|%ca)\s*[:=]?\s*${number}\s*%?(?![^\s),;|·])`,
  'iuy',
);
const share = new RegExp(String.raw`${number}\s*%(?:\s*(${right})(?!\p{L}))?(?![^\s),;|·])`, 'iuy');
const peopleBehindKey = new RegExp(String.raw`(?:${peopleWord})\s*[:=]?\s*${number}(?![^\s),;|·])`, 'iuy');
const people = new RegExp(String.raw`${number}\s*(?:${peopleWord})(?![^\s),;|·])`, 'iuy');
const inBrackets = /\(\s*([^()]{1,60}?)\s*\)/uy;
const tag = /([@#])(?:"([^"]+)"|([\p{L}][\p{L}\p{N}]*(?:[._&+/-][\p{L}\p{N}]+)*))/uy;

/** What stands at `at`, the first character of a word of a part of the line that goes to `end`; null for a plain word. */
export function factAt(text: string, at: number, end: number, context: LineContext): Fact | null {
  return (
    bracketed(text, at, end, context) ??
    tagged(text, at, end, context) ??
    shareAt(text, at, end) ??
    peopleAt(text, at, end) ??
    keyedTime(text, at, end) ??
    freeTime(text, at, end)
  );
}

function bracketed(text: string, at: number, end: number, context: LineContext): Fact | null {
  const match = matchAt(inBrackets, text, at, end);
  if (match === null) return null;
  const [whole, word = ''] = match;
  const stop = at + whole.length;
  const kind = kindOfWord(word);
  if (kind !== null) return plainFact(at, stop, kind);
  const start = text.indexOf(word, at);
  const inside = factAt(text, start, start + word.length, context);
  return inside !== null && inside.end === start + word.length ? { ...inside, start: at, end: stop } : null;
}

/** `@Team` and `#phase`: a name that is known, one in quotes, or one word. */
function tagged(text: string, at: number, end: number, { teams, phases }: LineContext): Fact | null {
  const sign = text.charAt(at);
  if (sign !== '@' && sign !== '#') return null;
  const known = longestKnown(text.slice(at + 1, end), (sign === '@' ? teams : phases) ?? []);
  const match = matchAt(tag, text, at, end);
  const name = known ?? match?.[2] ?? match?.[3];
  if (name === undefined) return null;
  const stop = known === null ? at + (match?.[0].length ?? 0) : at + 1 + known.length;
  return plainFact(at, stop, sign === '@' ? { team: name.trim() } : { phase: name.trim() });
}

function longestKnown(text: string, names: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const fitting = names.filter(
    (name) =>
      name !== '' && lower.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(name.length)),
  );
  const [longest] = fitting.sort((one, other) => other.length - one.length);
  return longest ?? null;
}

function shareAt(text: string, at: number, end: number): Fact | null {
  const keyed = matchAt(shareBehindKey, text, at, end);
  const found = keyed ?? matchAt(share, text, at, end);
  const percent = found === null ? Number.NaN : numberOf(found[1]);
  if (found === null || !(percent <= 100)) return null;
  // Twelve decimals: 55.1 / 100 must not become 0.5509999999999999.
  const percentCompleteAccurate = Number((percent / 100).toFixed(12));
  const isLoose = keyed === null && found[2] === undefined;
  return plainFact(at, at + found[0].length, { percentCompleteAccurate }, isLoose);
}

function peopleAt(text: string, at: number, end: number): Fact | null {
  const found = matchAt(people, text, at, end) ?? matchAt(peopleBehindKey, text, at, end);
  const count = found === null ? 0 : numberOf(found[1]);
  return found === null || count <= 0 ? null : plainFact(at, at + found[0].length, { people: count }, true);
}

function numberOf(digits: string | undefined): number {
  return Number((digits ?? '').replace(',', '.'));
}

function matchAt(pattern: RegExp, text: string, at: number, end: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null || at + match[0].length > end ? null : match;
}

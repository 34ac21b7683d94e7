import { factAt } from './factAt';
import { kindOfWord } from './keywords';
import type { Fact, LineContext, LineSpan } from './stepLine';
import { plainFact } from './stepLine';

/** A part of a line between commas (or semicolons, bars), with what was found in it. */
export interface LinePart extends LineSpan {
  readonly facts: readonly Fact[];
  /** Loose facts with only facts behind them, up to the end of the part. */
  readonly trailing: ReadonlySet<Fact>;
  /** Loose facts with only facts before them, from the beginning of the part. */
  readonly leading: ReadonlySet<Fact>;
}

/** The parts of a line. A comma with digits on both sides is a decimal comma; quotes keep their inside together. */
export function linePartsOf(text: string, context: LineContext): readonly LinePart[] {
  const parts: LinePart[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    if (text.charAt(at) === '"') {
      const close = text.indexOf('"', at + 1);
      if (close > 0) at = close;
    } else if (at === text.length || endsPart(text, at)) {
      parts.push(readPart(text, { start, end: at }, parts.length > 0, context));
      start = at + 1;
    }
  }
  return start <= text.length && parts.at(-1)?.end !== text.length
    ? [...parts, readPart(text, { start, end: text.length }, parts.length > 0, context)]
    : parts;
}

function endsPart(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== ',') return sign === ';' || sign === '|' || sign === '·' || sign === '\t';
  return !(/\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1)));
}

function readPart(text: string, { start, end }: LineSpan, later: boolean, context: LineContext): LinePart {
  const whole = text.slice(start, end).trim();
  const kind = kindOfWord(whole);
  if (later && kind !== null) {
    const from = text.indexOf(whole, start);
    return partOf({ start, end }, [plainFact(from, from + whole.length, kind)]);
  }
  const items: (Fact | null)[] = [];
  for (let at = start; at < end; ) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const found = factAt(text, at, end, context);
    const fact = found !== null && later ? withBlanks(text, found, start, end, context) : found;
    items.push(fact);
    at = fact?.end ?? wordEnd(text, at, end);
  }
  return partOf({ start, end }, items);
}

/** In a part of its own (`, @Platform Team,`) a team or a phase has all the words up to the next figure. */
function withBlanks(text: string, fact: Fact, start: number, end: number, context: LineContext): Fact {
  const { team, phase } = fact.values;
  if ((team === undefined && phase === undefined) || text.slice(start, fact.start).trim() !== '') return fact;
  if (text.charAt(fact.end - 1) === '"') return fact;
  let stop = fact.end;
  for (let at = fact.end; at < end; ) {
    if (/\s/u.test(text.charAt(at))) at += 1;
    else if (factAt(text, at, end, context) !== null) break;
    else {
      at = wordEnd(text, at, end);
      stop = at;
    }
  }
  const name = text
    .slice(fact.start + 1, stop)
    .trim()
    .replace(/\s+/gu, ' ');
  return plainFact(fact.start, stop, team === undefined ? { phase: name } : { team: name });
}

function wordEnd(text: string, at: number, end: number): number {
  if (text.charAt(at) === '"') {
    const close = text.indexOf('"', at + 1);
    if (close > 0 && close < end) return close + 1;
  }
  let next = at + 1;
  while (next < end && !/\s/u.test(text.charAt(next))) next += 1;
  return next;
}

/** `null` stands for a plain word. */
function partOf(span: LineSpan, items: readonly (Fact | null)[]): LinePart {
  const isWord = (item: Fact | null) => item === null || item.unclear;
  const firstWord = items.findIndex(isWord);
  const lastWord = items.findLastIndex(isWord);
  const loose = (from: readonly (Fact | null)[]) =>
    new Set(from.filter((item): item is Fact => item?.loose === true && !item.unclear));
  return {
    ...span,
    facts: items.filter((item) => item !== null),
    trailing: loose(items.slice(lastWord + 1)),
    leading: loose(firstWord < 0 ? [] : items.slice(0, firstWord)),
  };
}

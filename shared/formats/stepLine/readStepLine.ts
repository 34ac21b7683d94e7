import { type LinePart, linePartsOf } from './parts';
import type { Fact, LineContext, LineSpan, LineValues, StepLine } from './stepLine';

/** Characters of a line that are read; what is longer is a text, and all of it a name. */
const longestLine = 1000;

/**
 * Reads a step from one line of free text, as people say it: `Code review 30m / 2d 90%`.
 *
 * - `30m / 2d` is process time / wait, the order in which interaction.md asks for them; so are `30m, 2d`. A lead time needs
 *   its key: `LT 3d`. `1d/3d/2w` without blanks stays what the duration grammar says: low/likely/high of one time.
 * - Keys, in any order and case: `PT 2h`, `WT 3d` (`wait 3d`, `3d wait`), `LT 1w`, `every 2w`, `C&A 80` (`80 %`), `3 people`,
 *   `@Team`, `#phase` (in quotes where a name has blanks), `(auto)`, `(assisted)`, `(manual)`, `(va)`, `(necessary)`, `(waste)`.
 * - A figure without a key is taken at the end of the line, else at its beginning, never from between words: `24h support
 *   desk 2h` takes 2 h. Bare numbers, clock times and dates are names. In quotes everything is.
 * - What could mean several things (said twice, two times side by side, three with slashes) is not taken. It stays in the
 *   name, and `left` says where.
 *
 * Nothing typed is lost: every character is in `name`, in `understood`, or punctuation or a blank between them.
 */
export function readStepLine(text: string, context: LineContext = {}): StepLine {
  if (text.length > longestLine) return { name: tidy(text), values: {}, understood: [], left: [] };
  const parts = linePartsOf(text, context).map((part) => withoutKept(text, part, context.was ?? ''));
  const taken = [...takenFacts(parts)].sort((one, other) => one.fact.start - other.fact.start);
  const values: LineValues = Object.assign({}, ...taken.map((one) => one.values));
  const understood = taken.map(({ fact }) => spanOf(fact));
  const left = parts.flatMap((part) => part.facts).filter((fact) => !taken.some((one) => one.fact === fact));
  return { name: nameOf(text, parts, understood), values, understood, left: left.map(spanOf) };
}

/** Figures that the name has had before stay in it, and need no mention. */
function withoutKept(text: string, part: LinePart, was: string): LinePart {
  if (was === '') return part;
  const isNew = (fact: Fact) => !was.includes(text.slice(fact.start, fact.end));
  const only = (facts: ReadonlySet<Fact>) => new Set([...facts].filter(isNew));
  return {
    ...part,
    facts: part.facts.filter(isNew),
    trailing: only(part.trailing),
    leading: only(part.leading),
  };
}

function spanOf({ start, end }: LineSpan): LineSpan {
  return { start, end };
}

function nameOf(text: string, parts: readonly LinePart[], understood: readonly LineSpan[]): string {
  let name = '';
  for (const part of parts) {
    const cut = understood.filter((span) => span.start >= part.start && span.end <= part.end);
    const rest = cut.length === 0 ? text.slice(part.start, part.end) : withoutSpans(text, part, cut);
    if (rest.trim() === '') continue;
    name += name === '' ? rest : `${text.charAt(part.start - 1)}${rest}`;
  }
  const whole = tidy(name);
  return /^"[^"]+"$/u.test(whole) ? whole.slice(1, -1) : whole;
}

/** What is left between the spans, without the punctuation that led to them (`Review: 30m`, `Review – 30m`). */
function withoutSpans(text: string, part: LineSpan, spans: readonly LineSpan[]): string {
  const ends = [...spans.map((span) => span.start), part.end];
  const pieces = ends.map((to, index) =>
    text.slice(index === 0 ? part.start : (spans[index - 1]?.end ?? 0), to),
  );
  const rest = pieces.join(' ');
  const blank = /^\s/u.test(rest) ? ' ' : '';
  return blank + rest.replace(/^[\s:=/‐‑‒–—−-]+|[\s:=/‐‑‒–—−-]+$/gu, '');
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}

type Field = keyof LineValues;

/** A fact that is taken, with what it turned out to say. */
interface TakenFact {
  readonly fact: Fact;
  readonly values: LineValues;
}

/**
 * Which facts of a line are taken. What says itself what it is comes first; what was said twice is not taken at all.
 * Times without a key are the process time and then the wait, where a comma parts them.
 */
function takenFacts(parts: readonly LinePart[]): readonly TakenFact[] {
  const facts = parts.flatMap((part) => part.facts.filter((fact) => !fact.unclear));
  const clear = facts.filter((fact) => !fact.loose).map((fact) => ({ fact, values: fact.values }));
  const said = new Map<Field, number>();
  for (const { values } of clear)
    for (const field of fieldsOf(values)) said.set(field, (said.get(field) ?? 0) + 1);
  const once = clear.filter(({ values }) => fieldsOf(values).every((field) => said.get(field) === 1));
  const loose = parts.flatMap(looseOf);
  const shared = (['percentCompleteAccurate', 'people'] as const).flatMap((field) => {
    const having = loose.filter((fact) => fact.values[field] !== undefined);
    const [only] = having;
    return having.length === 1 && only !== undefined && !said.has(field)
      ? [{ fact: only, values: only.values }]
      : [];
  });
  return withoutDerived([...once, ...shared, ...timesOf(loose, said)]);
}

/** The loose facts of a part: those at its end; those at its beginning where the end has none of the kind. */
function looseOf({ trailing, leading }: LinePart): readonly Fact[] {
  const kinds = new Set([...trailing].map(kindOf));
  return [...[...leading].filter((fact) => !kinds.has(kindOf(fact))), ...trailing].filter(
    // Two times side by side without a comma or a slash: which is which?
    (fact, _, all) => kindOf(fact) !== 'time' || all.filter((other) => kindOf(other) === 'time').length === 1,
  );
}

function kindOf(fact: Fact): string {
  if (fact.time !== null || fact.values.processTime !== undefined) return 'time';
  return fieldsOf(fact.values)[0] ?? '';
}

function timesOf(loose: readonly Fact[], said: ReadonlyMap<Field, number>): readonly TakenFact[] {
  const times = loose.filter((fact) => kindOf(fact) === 'time');
  const [first, second, ...more] = times;
  if (first === undefined || more.length > 0 || said.has('processTime')) return [];
  if (first.time === null) {
    const free = second === undefined && !said.has('waitTime');
    return free ? [{ fact: first, values: first.values }] : [];
  }
  if (second === undefined) return [{ fact: first, values: { processTime: first.time } }];
  if (second.time === null || said.has('waitTime') || said.has('leadTime')) return [];
  return [
    { fact: first, values: { processTime: first.time } },
    { fact: second, values: { waitTime: second.time } },
  ];
}

/** Process time and wait make the lead time: a third figure beside them would contradict them or say nothing. */
function withoutDerived(taken: readonly TakenFact[]): readonly TakenFact[] {
  const has = (field: Field) => taken.some(({ values }) => values[field] !== undefined);
  if (!has('processTime') || !has('waitTime')) return taken;
  return taken.filter(({ values }) => values.leadTime === undefined);
}

function fieldsOf(values: LineValues): readonly Field[] {
  return Object.keys(values) as Field[];
}

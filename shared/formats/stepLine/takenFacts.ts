import type { Fact } from './fact';
import type { LinePart } from './parts';
import type { LineValues } from './stepLine';

type Field = keyof LineValues;

/** A fact that is taken, with what it turned out to say. */
export interface TakenFact {
  readonly fact: Fact;
  readonly values: LineValues;
}

/**
 * Which facts of a line are taken. What says itself what it is comes first; what was said twice is not taken at all.
 * Times without a key are the process time and then the wait, where a comma parts them.
 */
export function takenFacts(parts: readonly LinePart[]): readonly TakenFact[] {
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

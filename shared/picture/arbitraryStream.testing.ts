import fc from 'fast-check';
import { type Flow, makeForward } from '../model/flow';
import { makeImprovement } from '../model/improvement';
import type { Lane } from '../model/lane';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeNote } from '../model/note';
import { constraintTags, makeStep } from '../model/step';

const name = fc.oneof(
  fc.constantFrom(
    'Review',
    'Development and developer testing',
    'Donaudampfschifffahrtsgesellschaftskapitän',
    '要件定義と設計レビュー',
    '',
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

interface Shape {
  readonly steps: number;
  readonly most: number;
}

/** Maps of the sizes that people draw: mostly ahead, some flows back, some rework, phases or none. */
export function arbitraryStream({ steps: most, most: flows }: Shape = { steps: 16, most: 24 }) {
  return fc.integer({ min: 0, max: most }).chain((count) =>
    fc
      .record({
        names: fc.array(name, { minLength: count, maxLength: count }),
        phases: fc.array(fc.integer({ min: -1, max: 2 }), { minLength: count, maxLength: count }),
        phased: fc.boolean(),
        waits: fc.array(fc.constantFrom(null, '0', '2h', '3d', '11w'), {
          minLength: count,
          maxLength: count,
        }),
        pairs: count === 0 ? fc.constant([]) : fc.array(arbitraryPair(count), { maxLength: flows }),
        notes: fc.array(fc.string({ maxLength: 80 }), { maxLength: 3 }),
        byTeam: fc.boolean(),
        named: fc.boolean(),
      })
      .map((drawn) => mapFrom(drawn)),
  );
}

type Pair = readonly [number, number, 'ahead' | 'any' | 'rework' | 'information', 'share' | 'wait' | null];

function arbitraryPair(count: number): fc.Arbitrary<Pair> {
  const step = fc.nat({ max: count - 1 });
  const kind = fc.constantFrom('ahead', 'ahead', 'ahead', 'ahead', 'any', 'rework', 'information');
  return fc.tuple(step, step, kind, fc.constantFrom(null, null, 'share', 'wait')) as fc.Arbitrary<Pair>;
}

const lanes: readonly Lane[] = ['Explore', 'Integrate', 'Release on demand'].map((name, index) => ({
  id: `lane${index}`,
  name,
}));

const teams = ['Bundesamt für Informationssicherheit', '', 'QA', 'Platform'];
const statuses = ['idea', 'selected', 'doing', 'done'] as const;

function mapFrom(drawn: {
  readonly names: readonly string[];
  readonly phases: readonly number[];
  readonly phased: boolean;
  readonly waits: readonly (string | null)[];
  readonly pairs: readonly Pair[];
  readonly notes: readonly string[];
  readonly byTeam: boolean;
  readonly named: boolean;
}): MapDocument {
  const steps = drawn.names.map((name, index) =>
    makeStep({
      id: `s${index}`,
      name,
      team: teams[index % 4] ?? '',
      tags: constraintTags.slice(0, index % 6),
      people: index % 2 === 0 ? 4 : null,
      processTime: '1h',
      waitTime: drawn.waits[index] ?? null,
      percentCompleteAccurate: index / 20,
      automationLevel: index % 4 === 0 ? 'automated' : null,
      note: index % 5 === 0 ? 'a note' : '',
      phase: drawn.phased ? (lanes[drawn.phases[index] ?? -1]?.id ?? null) : null,
    }),
  );
  const seen = new Set<string>();
  const flows: Flow[] = [];
  for (const [one, other, kind, label] of drawn.pairs) {
    const [from, to] = kind === 'ahead' && one > other ? [other, one] : [one, other];
    const id = `${kind === 'rework' ? 'r' : kind === 'information' ? 'i' : 'f'}${from}-${to}`;
    if (seen.has(id) || (from === to && kind === 'ahead')) continue;
    seen.add(id);
    const ends = { id, from: `s${from}`, to: `s${to}` };
    if (kind === 'rework') flows.push({ ...ends, kind, share: 0.1 });
    else if (kind === 'information') flows.push({ ...ends, kind, label: label === null ? '' : 'weekly' });
    else {
      const share = label === 'share' ? 0.5 : null;
      flows.push(makeForward({ ...ends, share, wait: label === 'wait' ? '2h' : null }));
    }
  }
  const notes = drawn.notes.map((text, index) =>
    makeNote({ id: `n${index}`, text, step: steps[index]?.id ?? null, parked: index === 2 }),
  );
  const improvements = steps
    .filter((_, index) => index % 4 === 1)
    .map(({ id }, index) =>
      makeImprovement({
        id: `i${id}`,
        title: 'Test in parallel',
        step: id,
        status: statuses[index % 4] ?? 'idea',
      }),
    );
  return makeMap({
    id: 'map',
    title: 'Drawn at random',
    lanesBy: drawn.byTeam ? 'team' : 'phase',
    customer: drawn.named ? 'Retail customers of the northern region' : '',
    supplier: drawn.named ? 'Product council' : '',
    lanes: drawn.phased ? lanes : [],
    steps,
    flows,
    notes,
    improvements,
  });
}

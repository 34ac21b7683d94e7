import fc from 'fast-check';
import type { Calendar } from '../model/calendar';
import type { Demand } from '../model/demand';
import type { Flow } from '../model/flow';
import { constraintTags, milestones, type Step, type StepPlace } from '../model/step';

/* Parts of maps in every shape that is allowed, and some text that is not; for properties of files and commands. */

export const anyId = fc
  .string({ minLength: 1, maxLength: 5, unit: 'binary' })
  .filter((id) => id !== '__proto__');

/** Ids from small stocks, so that commands made apart from a map often meet what is on it. */
function idFrom(...stock: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 19, arbitrary: fc.constantFrom(...stock) }, { weight: 1, arbitrary: anyId });
}

export const arbitraryStepId = idFrom('s1', 's2', 's3', 's4', 's5', 's6', 's7', '1', 'constructor');
export const arbitraryFlowId = idFrom('f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'toString');
export const arbitraryLaneId = idFrom('l1', 'l2', 'l3');
export const arbitraryNoteId = idFrom('n1', 'n2');
export const arbitraryImprovementId = idFrom('i1', 'i2');
export const arbitraryMeasurementId = idFrom('m1', 'm2');

export const arbitraryLabel = fc.oneof(
  fc.constantFrom('', 'Code review', '=SUM(A1)', '  -5', 'a;b,c "d"\te', 'zwei\nZeilen', '\u0000\ud800'),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

export const arbitraryTags = fc.subarray([...constraintTags]);

export const arbitraryPlace: fc.Arbitrary<StepPlace> = fc.record({
  x: fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.constantFrom(0.5, 1e-7, -1_000_000)),
  y: fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.constantFrom(12.25, 1_000_000)),
});

export const arbitraryDuration = fc.oneof(
  fc.constantFrom(
    '2d',
    '2d4h',
    '1h30',
    '1:30',
    '90 min',
    '1,5h',
    '½d',
    'PT4H',
    '~3d',
    '3-5d',
    '1d/3d/2w',
    '0',
    '?',
  ),
  fc
    .tuple(fc.nat(999), fc.constantFrom('s', 'min', 'h', 'd', 'w', 'mo', 'cd'))
    .map(([n, unit]) => `${n}${unit}`),
);

const share = fc
  .oneof(fc.constantFrom(0, 0.1, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(positiveZero);
const count = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.01, max: 1e9, noNaN: true }));
const source = fc.constantFrom('estimated' as const, 'voted' as const, 'measured' as const);

export function orNull<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.option(arbitrary, { nil: null });
}

function positiveZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** Fields of a newer program; their names never collide with known ones. */
export const unknownFields = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .dictionary(fc.constantFrom('x-colour', 'zebra', 'Ärger'), fc.jsonValue({ maxDepth: 2 }), {
        maxKeys: 2,
      })
      .map(asJson),
  },
);

function asJson(value: object): object {
  return JSON.parse(JSON.stringify(value).replaceAll('__proto__', 'proto'));
}

export const arbitraryCalendar: fc.Arbitrary<Calendar> = fc.record({
  hoursPerDay: fc.constantFrom(8, 7.5, 24),
  daysPerWeek: fc.constantFrom(5, 7, 4),
  weeksPerMonth: fc.constantFrom(4, 4.33),
});

export const arbitraryDemand: fc.Arbitrary<Demand> = fc.record({
  items: count,
  per: fc.constantFrom('hour' as const, 'day' as const, 'week' as const, 'month' as const),
});

/** A step with any values; `lanes` are the phases that it may stand in. */
export function arbitraryStep(id: fc.Arbitrary<string>, lanes: readonly string[]): fc.Arbitrary<Step> {
  const time = orNull(arbitraryDuration);
  const filled = arbitraryDuration.map((upToLeadTime) => ({ upToLeadTime }));
  const times = fc.oneof(
    fc.record({ processTime: time, waitTime: time }),
    fc.record({ processTime: time, waitTime: filled }),
    fc.record({ processTime: filled, waitTime: time }),
  );
  const rest = fc.record({
    id,
    name: arbitraryLabel,
    every: orNull(arbitraryDuration),
    percentCompleteAccurate: orNull(share),
    people: orNull(count),
    uptime: orNull(fc.constantFrom(0.85, 1)),
    workInProcess: orNull(fc.nat(100)),
    batchSize: orNull(count),
    automationLevel: orNull(fc.constantFrom('manual' as const, 'assisted' as const, 'automated' as const)),
    valueClass: orNull(fc.constantFrom('valueAdding' as const, 'necessary' as const, 'waste' as const)),
    milestone: orNull(fc.constantFrom(...milestones)),
    phase: lanes.length === 0 ? fc.constant(null) : orNull(fc.constantFrom(...lanes)),
    team: arbitraryLabel,
    role: arbitraryLabel,
    note: arbitraryLabel,
    end: fc.boolean(),
    tags: arbitraryTags,
    decision: fc.boolean(),
    notAutomatable: orNull(fc.constantFrom('signed by hand', 'Ärger')),
    automation: orNull(
      fc.record({
        processFactor: fc.constantFrom(0, 0.1, 1.5),
        waitFactor: fc.constantFrom(0, 0.25),
        percentCompleteAccurate: fc.constantFrom(0.9, 1),
        reworkFactor: fc.constantFrom(0, 0.5, 1),
      }),
    ),
    links: fc.array(
      fc.record({
        kind: fc.constantFrom('runbook' as const, 'other' as const),
        label: arbitraryLabel,
        url: fc.constantFrom('https://example.org/a', 'HTTPS://example.org'),
      }),
      { maxLength: 2 },
    ),
    place: orNull(arbitraryPlace),
    sources: fc.record(
      { processTime: source, waitTime: source, percentCompleteAccurate: source },
      { requiredKeys: [] },
    ),
  });
  return fc.tuple(rest, times, unknownFields).map(([fields, two, more]) => ({ ...more, ...fields, ...two }));
}

/** A flow with any values between steps with the given ids. */
export function arbitraryFlow(id: fc.Arbitrary<string>, end: fc.Arbitrary<string>): fc.Arbitrary<Flow> {
  const ends = { id, from: end, to: end };
  return fc.oneof(
    fc.record({
      ...ends,
      kind: fc.constant('forward' as const),
      share: orNull(share),
      wait: orNull(arbitraryDuration),
    }),
    fc.record({ ...ends, kind: fc.constant('rework' as const), share }),
    fc.record({ ...ends, kind: fc.constant('information' as const), label: arbitraryLabel }),
  );
}

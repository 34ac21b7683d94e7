import fc from 'fast-check';
import { type Flow, makeForward } from '../model/flow';
import { type MapDocument, makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';

interface RandomOptions {
  readonly steps: number;
  /** Chance in percent of an arrow between two steps. */
  readonly density: number;
  readonly alternatives: boolean;
  readonly rework: boolean;
  readonly mark: boolean;
}

/**
 * Streams with a meaning: no cycles, shares that add up, every time known, rework that leaves something. Times are whole
 * hours, so that ties happen. Starts, ends, dead ends, nested and crossing splits and joins come as they fall.
 */
export function soundStreams(options: Partial<RandomOptions> = {}): fc.Arbitrary<MapDocument> {
  const { steps, density, alternatives, rework, mark } = {
    steps: 8,
    density: 35,
    alternatives: true,
    rework: false,
    mark: true,
    ...options,
  };
  const digit = fc.integer({ min: 0, max: 99 });
  const step = fc.record({
    work: fc.integer({ min: 0, max: 4 }),
    wait: fc.integer({ min: 0, max: 9 }),
    choice: fc.boolean(),
    arms: fc.array(digit, { minLength: steps, maxLength: steps }),
    weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: steps, maxLength: steps }),
    back: digit,
    backTo: fc.nat(),
    accuracy: fc.integer({ min: 0, max: 10 }),
  });
  const end = fc.integer({ min: -steps, max: steps - 1 });
  return fc.tuple(fc.array(step, { minLength: 1, maxLength: steps }), end).map(([rows, marked]) => {
    const flows: Flow[] = [];
    for (const [from, row] of rows.entries()) {
      const targets = rows.map((_, to) => to).filter((to) => to > from && (row.arms[to] ?? 99) < density);
      const whole = targets.reduce((sum, to) => sum + (row.weights[to] ?? 1), 0);
      for (const to of targets) {
        const share = alternatives && row.choice ? (row.weights[to] ?? 1) / whole : null;
        const wait = (row.weights[to] ?? 1) === 1 ? '1h' : null;
        flows.push(
          makeForward({ id: `${from}>${to}`, from: `${from}`, to: `${to}`, share, wait, kind: 'forward' }),
        );
      }
      if (!rework || row.back >= 50) continue;
      const to = row.backTo % (from + 1);
      flows.push({
        id: `${from}<${to}`,
        kind: 'rework',
        from: `${from}`,
        to: `${to}`,
        share: row.back / 100,
      });
    }
    return makeMap({
      id: 'random',
      title: 'random',
      steps: rows.map((row, index) =>
        makeStep({
          id: `${index}`,
          name: `${index}`,
          processTime: `${row.work}h`,
          waitTime: `${row.wait}h`,
          percentCompleteAccurate: row.accuracy / 10,
          end: mark && index === marked,
        }),
      ),
      flows,
    });
  });
}

const oddTime = fc.constantFrom(null, '?', '0', '1h', '2d', '~3d', '1-5d', 'nonsense', '', {
  upToLeadTime: '1w',
});

const oddStep = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__', ''),
  name: fc.constantFrom('', 'Build', 'Test'),
  processTime: oddTime,
  waitTime: oddTime,
  every: fc.constantFrom(null, '2w', '?'),
  percentCompleteAccurate: fc.constantFrom(null, 0, 0.5, 1),
  people: fc.constantFrom(null, 0, 1, 1e-320, 40),
  uptime: fc.constantFrom(null, 0, 0.5, 1),
  automationLevel: fc.constantFrom(null, 'manual', 'assisted', 'automated'),
  valueClass: fc.constantFrom(null, 'valueAdding', 'necessary', 'waste'),
  milestone: fc.constantFrom(null, null, 'commit', 'production'),
  team: fc.constantFrom('', 'Dev', 'Ops'),
  end: fc.constantFrom(false, false, false, true),
} as const);

const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', '__proto__', '', 'nowhere');
const anyShare = fc.constantFrom(0, 0.1, 0.2, 0.5, 0.9, 1, 1.5, -0.1, Number.NaN, Number.POSITIVE_INFINITY);

const oddFlow: fc.Arbitrary<Flow> = fc.oneof(
  fc.record({
    id: fc.string({ maxLength: 2 }),
    kind: fc.constant('forward' as const),
    from: anyId,
    to: anyId,
    share: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      { weight: 3, arbitrary: fc.constant(0.5) },
      anyShare,
    ),
    wait: fc.constantFrom(null, null, '1h', '?', 'nonsense'),
  }),
  fc.record({
    id: fc.string({ maxLength: 2 }),
    kind: fc.constant('rework' as const),
    from: anyId,
    to: anyId,
    share: anyShare,
  }),
  fc.record({
    id: fc.string({ maxLength: 2 }),
    kind: fc.constant('information' as const),
    from: anyId,
    to: anyId,
    label: fc.string(),
  }),
);

/** Maps with or without a meaning: cycles, steps with one id, flows to nowhere, unknown times, shares beyond all bounds. */
export const oddMaps: fc.Arbitrary<MapDocument> = fc
  .record({
    steps: fc.array(oddStep, { maxLength: 7 }),
    flows: fc.array(oddFlow, { maxLength: 12 }),
    demand: fc.constantFrom(null, { items: 5, per: 'week' as const }, { items: 0, per: 'day' as const }),
  })
  .map(({ steps, flows, demand }) =>
    makeMap({ id: 'odd', title: 'odd', demand, flows, steps: steps.map((step) => makeStep(step)) }),
  );

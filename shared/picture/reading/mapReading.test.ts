import { expect, test } from 'vitest';
import { analyse } from '../../metrics/analyse';
import { makeForward } from '../../model/flow';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import { makeMeasurement } from '../../model/measurement';
import { makeStep } from '../../model/step';
import { leanEnterprise } from '../../samples/leanEnterprise';
import { loadWords } from '../../text/loadWords';
import { words } from '../../text/words';
import { layOut } from '../layout/layOutMap';
import { pictureOf } from '../picture';
import { mapReading } from './mapReading';

function read(document: MapDocument, locale: 'en' | 'de' = 'en') {
  const analysis = analyse(document);
  return mapReading(pictureOf(analysis, layOut(analysis), words(locale)), words(locale));
}

function linesOf(document: MapDocument): Record<string, readonly string[]> {
  const steps = read(document).parts.flatMap((part) => part.steps.map((step) => step.read()));
  return Object.fromEntries(steps.map((step) => [step.name, step.lines]));
}

test('the published map is read from the first step to the customer, phase by phase', () => {
  const { headline, totals, parts } = read(leanEnterprise);
  expect(headline).toBe(
    'An item takes 9 weeks 3 days to reach the customer. 1 week 2 days of that is work; the rest is waiting.',
  );
  expect(totals).toContain('Process time: 1 week 2 days');
  expect(totals).toContain('Flow efficiency: 14%');
  expect(parts.map((part) => part.heading)).toEqual([
    'Phase Continuous Exploration',
    'Phase Continuous Integration',
    'Phase Continuous Deployment',
    'Phase Release on Demand',
  ]);
  const steps = parts.flatMap((part) => part.steps);
  expect(steps.map((step) => step.position)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(steps[2]?.read().says).toBe(
    'Release planning and estimation: 1 hour of work, waits 3 weeks, 31% of the lead time, only 60% complete and accurate, manual',
  );
  expect(steps[0]?.read().lines).toContain('Done by Business, 5 people');
});

test('a measured lead time is read beside that of the map, and by itself where the map has none', () => {
  const measured = { measurements: [makeMeasurement({ id: 'x', value: '14w' })] };
  expect(read({ ...leanEnterprise, ...measured }).totals).toContain(
    'Measured: 14 weeks. On the map: 9 weeks 3 days.',
  );
  const untimed = makeMap({ id: 'm', title: '', steps: [makeStep({ id: 'a', name: 'A' })], ...measured });
  expect(read(untimed).totals).toContain('Measured lead time: 14 weeks');
  expect(read(leanEnterprise).totals.join()).not.toContain('easured');
});

const plain = { processTime: '1d', waitTime: '2d' } as const;

test('parallel work splits and is waited for', () => {
  const document = makeMap({
    id: 'm',
    title: 'Parallel',
    steps: ['a', 'b', 'c', 'd'].map((id) => makeStep({ id, name: id.toUpperCase(), ...plain })),
    flows: [
      makeForward({ id: '1', from: 'a', to: 'b' }),
      makeForward({ id: '2', from: 'a', to: 'c' }),
      makeForward({ id: '3', from: 'b', to: 'd' }),
      makeForward({ id: '4', from: 'c', to: 'd' }),
    ],
  });
  const lines = linesOf(document);
  expect(lines.A).toEqual(['First step', 'Then in parallel: B and C']);
  expect(lines.D).toEqual(['Starts when B and C are all done', 'Delivers to the customer']);
});

test('alternatives are told with their shares, rework with where it goes and how often things are done', () => {
  const document = makeMap({
    id: 'm',
    title: 'Alternatives',
    steps: ['a', 'b', 'c', 'd'].map((id) => makeStep({ id, name: id.toUpperCase(), ...plain })),
    flows: [
      makeForward({ id: '1', from: 'a', to: 'b', share: 0.3 }),
      makeForward({ id: '2', from: 'a', to: 'c', share: 0.7, wait: '1d' }),
      makeForward({ id: '3', from: 'b', to: 'd' }),
      makeForward({ id: '4', from: 'c', to: 'd', wait: '4h' }),
      { kind: 'rework', id: '5', from: 'd', to: 'c', share: 0.2 },
    ],
  });
  const lines = linesOf(document);
  expect(lines.A).toContain(
    'Then, depending on the item: 30% of items to B; 70% of items to C (after a wait of 1 day)',
  );
  expect(lines.C?.join('. ')).toMatch(/Then D \(after a wait of 4 hours\)/);
  expect(lines.D).toContain('Follows B or C');
  expect(lines.D).toContain('Rework: 20% of items go back from D to C');
  expect(lines.D?.at(-1)).toBe('1.25 visits per item on average, rework included');
});

test('a circle has no order, and is read all the same', () => {
  const document = makeMap({
    id: 'm',
    title: 'Circle',
    steps: ['a', 'b'].map((id) => makeStep({ id, name: id.toUpperCase(), ...plain })),
    flows: [makeForward({ id: '1', from: 'a', to: 'b' }), makeForward({ id: '2', from: 'b', to: 'a' })],
  });
  expect(Object.keys(linesOf(document))).toEqual(['A', 'B']);
});

test('a reading is in the language of the reader', async () => {
  await loadWords('de');
  const { headline, parts } = read(leanEnterprise, 'de');
  expect(headline).toMatch(/^Ein Vorgang braucht 9 Wochen 3 Tage bis zum Kunden\./u);
  expect(parts[0]?.steps[0]?.read().lines).toContain('Bearbeitet von Business, 5 Personen');
});

test('an empty map has nothing to read', () => {
  expect(read(makeMap({ id: 'm', title: '' }))).toMatchObject({ totals: [], parts: [], notes: [] });
});

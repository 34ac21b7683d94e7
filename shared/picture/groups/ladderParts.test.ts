import fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundStreams } from '../../graph/randomStreams.testing';
import { analyse } from '../../metrics/analyse';
import { anyMap } from '../../metrics/anyMap.testing';
import { leadTime } from '../../metrics/totals/leadTime';
import { leadTimeWithRework } from '../../metrics/totals/leadTimeWithRework';
import { makeForward } from '../../model/flow';
import { makeMap } from '../../model/mapDocument';
import { makeStep } from '../../model/step';
import { hasRework } from '../../simulation/totals/headlineTotals';
import { standInFor } from '../../simulation/totals/reworkTotals';
import { words } from '../../text/words';
import { layOut } from '../layout/layOutMap';
import { sceneOf } from '../sceneOf';
import { ladderParts } from './ladderParts';

const maps = fc.oneof(
  soundStreams(),
  fc.nat({ max: 3000 }).map((number) => anyMap(2 * number)),
);

test('what the ladder draws and names adds up to its sums, which are those of the map', () => {
  let summed = 0;
  fc.assert(
    fc.property(maps, (map) => {
      const analysis = analyse(map);
      const { steps, others, rework, sums } = ladderParts(analysis, null);
      if (sums === null) return;
      summed += 1;
      let [wait, work] = [0, 0];
      for (const step of steps) {
        wait += step.share * (step.wait ?? Number.NaN);
        work += step.share * (step.work ?? Number.NaN);
      }
      for (const part of [others, rework]) {
        wait += part?.wait ?? 0;
        work += part?.work ?? 0;
      }
      const near = (one: number, other: number) =>
        expect(Math.abs(one - other)).toBeLessThanOrEqual(2 + 1e-9 * Math.abs(other));
      near(wait, sums.wait);
      near(work, sums.work);
      const again = hasRework(analysis) ? leadTimeWithRework.measure(analysis).value : null;
      near(sums.wait + sums.work, again ?? leadTime.measure(analysis).value ?? Number.NaN);
    }),
    { numRuns: 1500, seed: 4 },
  );
  expect(summed).toBeGreaterThan(700);
});

test('an unknown step leaves the others on the ladder, and what they come to', () => {
  const ids = ['a', 'b', 'c'];
  const steps = ids.map((id) =>
    makeStep({ id, name: id, waitTime: id === 'b' ? null : '2h', processTime: '1h' }),
  );
  const flows = [
    { id: 'ab', kind: 'forward', from: 'a', to: 'b', share: null, wait: null },
    { id: 'bc', kind: 'forward', from: 'b', to: 'c', share: null, wait: null },
  ] as const;
  const analysis = analyse(makeMap({ id: 'm', title: '', steps, flows }));
  const { steps: drawn, sums, atLeast } = ladderParts(analysis, standInFor(analysis));
  expect(drawn.map(({ wait }) => wait)).toEqual([2 * 3600, null, 2 * 3600]);
  expect(sums).toBeNull();
  expect(atLeast).toEqual({ wait: 4 * 3600, work: 3 * 3600 });
});

test('what the known steps come to is rounded down, on the ladder and above the map', () => {
  // 1 w 3 d 7 h 54 min of wait and 1 d 1 h 54 min of work, together 2 w 1 h 48 min: no more than that is known.
  const steps = [
    makeStep({ id: 'a', name: 'a', waitTime: '1w 3d 7h 54m', processTime: '1d 1h 54m' }),
    makeStep({ id: 'b', name: 'b' }),
  ];
  const flows = [makeForward({ id: 'ab', from: 'a', to: 'b' })];
  const analysis = analyse(makeMap({ id: 'm', title: 'Orders', steps, flows }));
  const { groups } = sceneOf(analysis, layOut(analysis, { heading: true }), words('en'));
  const texts = groups.flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.kind === 'text' && /^at least/i.test(shape.text) ? [shape.text] : [])),
  );
  expect(texts).toEqual([
    'At least 2 weeks so far. Two times are missing.',
    'at least 2 w',
    'at least 1 d 1 h',
    'at least 1 w 3 d waiting',
    'at least 1 d 1 h work',
  ]);
  const label = groups.find(({ key }) => key.startsWith('ladder'))?.label;
  expect(label).toContain('1 week 3 days');
  expect(label).toContain('1 day 1 hour');
});

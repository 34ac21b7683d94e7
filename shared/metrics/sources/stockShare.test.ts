import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyVariant, meanLeadTime } from '../../graph/everyVariant.testing';
import { soundStreams } from '../../graph/randomStreams.testing';
import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import { analyse } from '../analyse';
import { sourceShare } from './sourceShare';
import { stockShare } from './stockShare';

/** A week of 40 h, 20 items: every 2 h one. */
const demand = { items: 20, per: 'week' } as const;
const takt = 2;

/**
 * Random streams in which the wait before some steps is not known but its stock is: splits, joins, choices, dead ends, waits on
 * flows, and steps that are done again. No two ways take the same time, so that it is plain which one decides.
 */
const maps = fc
  .sample(
    fc.tuple(soundStreams({ steps: 7, density: 45 }), fc.array(fc.nat(999), { minLength: 7, maxLength: 7 })),
    { numRuns: 500, seed: 21 },
  )
  .map(([map, numbers]): MapDocument => {
    const steps = map.steps.map((step, at) => {
      const number = numbers[at] ?? 0;
      const workInProcess = number % 3 === 0 ? null : 1 + (number % 17);
      return {
        ...step,
        workInProcess,
        // A count does not speak against a wait that was entered.
        waitTime: number % 3 === 1 ? null : step.waitTime,
        processTime: `${Number.parseFloat(step.processTime as string) + number / 1009 + at / 7919}h`,
      };
    });
    const again = steps.filter((_, at) => (numbers[at] ?? 0) % 5 === 0);
    const rework = again.map(
      ({ id }) => ({ kind: 'rework', id: `${id}<`, from: id, to: id, share: 0.25 }) as const,
    );
    return { ...map, demand, waitsFromStock: true, steps, flows: [...map.flows, ...rework] };
  });

/** The waits that follow from stock, in hours, by hand: it lasts as long as so many items take to be asked for, in so many visits. */
function waitsByHand(map: MapDocument): readonly (number | null)[] {
  const variants = everyVariant(map);
  return map.steps.map(({ id, waitTime, workInProcess }, at) => {
    const first = variants.reduce((sum, { chance, active }) => sum + (active[at] ? chance : 0), 0);
    const visits = map.flows.some(({ kind, from }) => kind === 'rework' && from === id)
      ? first / 0.75
      : first;
    return waitTime !== null || workInProcess === null || visits === 0
      ? null
      : (workInProcess * takt) / visits;
  });
}

function withWaits(map: MapDocument, waits: readonly (number | null)[], factor: number): MapDocument {
  const steps = map.steps.map((step, at) => {
    const wait = waits[at] ?? null;
    return wait === null ? step : { ...step, waitTime: `${wait * factor}h` };
  });
  return { ...map, steps };
}

test('on random maps the part that is taken from stock is by how much the lead time grows with it, every variant tried', () => {
  const told = { maps: 0, none: 0, part: 0, again: 0 };
  for (const map of maps) {
    const waits = waitsByHand(map);
    const lead = meanLeadTime(everyVariant(withWaits(map, waits, 1)));
    if (lead === null) continue;
    // So little more that no other way gets longest: then the lead time grows by the waits on it alone.
    const little = 1e-7;
    const longer = meanLeadTime(everyVariant(withWaits(map, waits, 1 + little))) as number;
    const expected = (longer - lead) / little / lead;
    const { value } = stockShare.measure(analyse(map));
    expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThan(1e-6);
    told.maps++;
    if (value === 0) told.none++;
    else if ((value as number) < 1) told.part++;
    if (map.flows.some(({ kind }) => kind === 'rework')) told.again++;
  }
  expect(told.maps).toBeGreaterThan(400);
  expect(told.part).toBeGreaterThan(200);
  expect(told.none).toBeGreaterThan(20);
  expect(told.again).toBeGreaterThan(200);
});

function withSources(step: Step, at: number): Step {
  const sources = [{}, { processTime: 'voted' }, { processTime: 'measured', waitTime: 'measured' }] as const;
  return { ...step, sources: sources[at % 3] ?? {} };
}

test('what was estimated, voted, measured and taken from stock is the whole lead time', () => {
  for (const map of maps) {
    const analysis = analyse({ ...map, steps: map.steps.map(withSources) });
    const parts = (['estimated', 'voted', 'measured', 'stock'] as const).map(
      (source) => sourceShare(analysis, source).value,
    );
    if (!parts.includes(null))
      expect(Math.abs(parts.reduce<number>((sum, part) => sum + (part as number), 0) - 1)).toBeLessThan(1e-9);
  }
});

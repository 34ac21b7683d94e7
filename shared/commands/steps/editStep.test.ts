import { describe, expect, test } from 'vitest';
import { roundTheClock } from '../../model/calendar';
import type { MapDocument } from '../../model/mapDocument';
import type { Step } from '../../model/step';
import { commandWords } from '../../text/en/map/commands';
import { apply, refusal } from '../apply';
import { mapOf, step } from '../mapForTests.testing';
import type { StepPatch } from './editStep';

function mapWith(values: Partial<Step>): MapDocument {
  return { ...mapOf(), steps: [step('a', values)] };
}

function times(values: Partial<Step>, patch: StepPatch) {
  const after = apply(mapWith(values), { kind: 'editStep', id: 'a', patch }).steps[0];
  return [after?.processTime, after?.waitTime];
}

function refused(values: Partial<Step>, patch: StepPatch) {
  return refusal(mapWith(values), { kind: 'editStep', id: 'a', patch });
}

describe('a lead time that is typed', () => {
  test('makes the wait its rest where the process time is known', () => {
    expect(times({ processTime: '2d' }, { leadTime: '2w' })).toEqual(['2d', { upToLeadTime: '2w' }]);
    expect(times({ processTime: '2d', waitTime: '1h' }, { leadTime: '2w' })).toEqual([
      '2d',
      { upToLeadTime: '2w' },
    ]);
  });

  test('makes the process time its rest where only the wait is known', () => {
    expect(times({ waitTime: '1d' }, { leadTime: '2d' })).toEqual([{ upToLeadTime: '2d' }, '1d']);
    expect(times({ waitTime: '1d', processTime: '?' }, { leadTime: '2d' })).toEqual([
      { upToLeadTime: '2d' },
      '1d',
    ]);
  });

  test('is kept as the wait’s where neither is known', () => {
    expect(times({}, { leadTime: '2d' })).toEqual([null, { upToLeadTime: '2d' }]);
  });

  test('stays while the process time is typed afterwards', () => {
    expect(times({ waitTime: { upToLeadTime: '2d' } }, { processTime: '1d' })).toEqual([
      '1d',
      { upToLeadTime: '2d' },
    ]);
  });

  test('changes the time that is its rest, and taken away leaves that unknown', () => {
    const filled = { processTime: { upToLeadTime: '2d' }, waitTime: '1d' };
    expect(times(filled, { leadTime: '3d' })).toEqual([{ upToLeadTime: '3d' }, '1d']);
    expect(times(filled, { leadTime: null })).toEqual([null, '1d']);
    expect(times({ processTime: '1d', waitTime: { upToLeadTime: '2d' } }, { leadTime: null })).toEqual([
      '1d',
      null,
    ]);
    expect(times({ processTime: '1d', waitTime: '1d' }, { leadTime: null })).toEqual(['1d', '1d']);
  });

  test('shorter than the process time is refused with the wait that it would imply', () => {
    const refusal = refused({ processTime: '2d' }, { leadTime: '1d' });
    expect(refusal).toEqual({
      kind: 'leadTimeShorterThanProcessTime',
      leadTime: '1d',
      processTime: '2d',
      implied: -8 * 3600,
    });
    expect(refusal && commandWords.refusal(refusal, (seconds) => `${seconds / 3600} h`)).toBe(
      'The lead time 1d is shorter than the process time 2d; the wait time would be -8 h.',
    );
  });

  test('shorter than the wait is refused with the process time that it would imply', () => {
    expect(refused({ waitTime: '2d' }, { leadTime: '1d' })).toMatchObject({
      kind: 'leadTimeShorterThanWaitTime',
      implied: -8 * 3600,
    });
  });

  test('as long as the process time is fine', () => {
    expect(refused({ processTime: '1d' }, { leadTime: '8h' })).toBeNull();
  });

  test('is compared in the calendar of the map', () => {
    const map = { ...mapWith({ processTime: '24h' }), calendar: roundTheClock };
    expect(refusal(map, { kind: 'editStep', id: 'a', patch: { leadTime: '1d' } })).toBeNull();
    expect(refused({ processTime: '24h' }, { leadTime: '1d' })).not.toBeNull();
  });
});

test('a longer process time than the lead time that was typed is refused too', () => {
  expect(refused({ waitTime: { upToLeadTime: '2d' } }, { processTime: '3d' })).toMatchObject({
    kind: 'leadTimeShorterThanProcessTime',
  });
});

test('a lead time made too short by another calendar does not stand in the way of other edits', () => {
  const values = { processTime: '24h', waitTime: { upToLeadTime: '1d' } };
  expect(refused(values, { name: 'New' })).toBeNull();
  expect(refused(values, { processTime: '23h' })).not.toBeNull();
});

test('a step cannot give both of its times as the rest of a lead time', () => {
  const values = { processTime: { upToLeadTime: '2d' } };
  expect(refused(values, { waitTime: { upToLeadTime: '3d' } })).toEqual({ kind: 'timesDependOnEachOther' });
});

test.each<[StepPatch, object]>([
  [{ processTime: 'soon' }, { kind: 'badDuration', field: 'processTime', text: 'soon' }],
  [{ waitTime: { upToLeadTime: '5' } }, { kind: 'badDuration', field: 'leadTime', text: '5' }],
  [{ every: '' }, { kind: 'badDuration', field: 'every', error: { kind: 'empty' } }],
  [{ percentCompleteAccurate: 1.01 }, { kind: 'shareOutOfRange', field: 'percentCompleteAccurate' }],
  [{ percentCompleteAccurate: Number.NaN }, { kind: 'shareOutOfRange' }],
  [{ uptime: 0 }, { kind: 'shareOutOfRange', field: 'uptime' }],
  [{ people: 0 }, { kind: 'countOutOfRange', field: 'people', value: 0 }],
  [{ batchSize: Number.POSITIVE_INFINITY }, { kind: 'countOutOfRange', field: 'batchSize' }],
  [{ workInProcess: -1 }, { kind: 'countOutOfRange', field: 'workInProcess' }],
  [{ name: 'x'.repeat(2001) }, { kind: 'tooLong', field: 'name', length: 2001, limit: 2000 }],
  [{ waitTime: '9'.repeat(201) }, { kind: 'tooLong', field: 'waitTime', limit: 200 }],
  [{ phase: 'p' }, { kind: 'unknownLane', id: 'p' }],
])('%j is refused', (patch, reason) => {
  const found = refused({}, patch);
  expect(found).toMatchObject(reason);
  expect(found && commandWords.refusal(found, String)).toMatch(/\.$/);
});

test.each<StepPatch>([
  { percentCompleteAccurate: 0 },
  { workInProcess: 0 },
  { processTime: '0', waitTime: '?' },
  { people: 0.5 },
  { name: '', note: 'x'.repeat(20_000) },
])('%j is fine', (patch) => {
  expect(refused({}, patch)).toBeNull();
});

test('only what the patch names is changed, and saying the same again changes nothing', () => {
  const map = mapWith({ team: 'QA', waitTime: { upToLeadTime: '2d' } });
  const after = apply(map, { kind: 'editStep', id: 'a', patch: { people: 3 } });
  expect(after.steps[0]).toEqual({ ...map.steps[0], people: 3 });
  expect(
    apply(after, { kind: 'editStep', id: 'a', patch: { people: 3, waitTime: { upToLeadTime: '2d' } } }),
  ).toBe(after);
});

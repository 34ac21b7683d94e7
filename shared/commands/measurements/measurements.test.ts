import { describe, expect, test } from 'vitest';
import type { MapDocument } from '../../model/mapDocument';
import { makeMeasurement } from '../../model/measurement';
import { apply, commandSchema, refusal } from '../apply';
import { mapOf } from '../mapForTests.testing';
import type { Command } from '../registry';

const map: MapDocument = { ...mapOf('a>b'), measurements: [makeMeasurement({ id: 'x', value: '14w' })] };

describe('measurements', () => {
  test('are added at the end, changed and removed', () => {
    const measurement = makeMeasurement({ id: 'y', value: '6w/14w/22w' });
    const two = apply(map, { kind: 'addMeasurement', measurement });
    expect(two.measurements).toEqual([...map.measurements, measurement]);
    expect(apply(two, { kind: 'removeMeasurement', id: 'x' }).measurements).toEqual([measurement]);
  });

  test('keep what a patch does not name, and what was typed as it was typed', () => {
    const patch = { value: '98cd', since: '2026-01-01' } as const;
    const after = apply(map, { kind: 'editMeasurement', id: 'x', patch });
    expect(after.measurements).toEqual([makeMeasurement({ id: 'x', ...patch })]);
    expect(apply(after, { kind: 'editMeasurement', id: 'x', patch })).toBe(after);
  });

  test('are nothing that an improvement could change: what was measured was measured', () => {
    const read = commandSchema.safeParse({
      kind: 'recordCommand',
      id: 'i',
      command: { kind: 'removeMeasurement', id: 'x' },
    });
    expect(read.success).toBe(false);
  });
});

test.each<[string, Command, string]>([
  ['one that is gone', { kind: 'removeMeasurement', id: 'z' }, 'unknownMeasurement'],
  ['the id of a step', { kind: 'addMeasurement', measurement: makeMeasurement({ id: 'a' }) }, 'duplicateId'],
  ['its id for a step', { kind: 'addLane', lane: { id: 'x', name: '' }, before: null }, 'duplicateId'],
  ['a time that is none', { kind: 'editMeasurement', id: 'x', patch: { value: 'ages' } }, 'badDuration'],
  ['a range the wrong way', { kind: 'editMeasurement', id: 'x', patch: { value: '3w-1w' } }, 'badDuration'],
  ['no item at all', { kind: 'editMeasurement', id: 'x', patch: { items: 0 } }, 'countOutOfRange'],
  ['a day that is none', { kind: 'editMeasurement', id: 'x', patch: { until: '2026-02-30' } }, 'badDay'],
  [
    'a book for a source',
    { kind: 'editMeasurement', id: 'x', patch: { source: 'x'.repeat(2001) } },
    'tooLong',
  ],
])('%s is refused', (_name, command, kind) => {
  expect(refusal(map, command)).toMatchObject({ kind });
  expect(apply(map, command)).toBe(map);
});

test('a map has only so many of them', () => {
  const measurements = Array.from({ length: 500 }, (_, index) => makeMeasurement({ id: `m${index}` }));
  const command: Command = { kind: 'addMeasurement', measurement: makeMeasurement({ id: 'y' }) };
  expect(refusal({ ...map, measurements }, command)).toEqual({
    kind: 'tooMany',
    of: 'measurements',
    limit: 500,
  });
});

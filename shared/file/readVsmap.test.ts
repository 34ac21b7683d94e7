import { describe, expect, test } from 'vitest';
import { leanEnterprise } from '../samples/leanEnterprise';
import { fileWords } from '../text/en/files/file';
import { brokenImprovements } from './brokenImprovements.testing';
import { brokenMeasurements } from './brokenMeasurements.testing';
import { brokenParts } from './brokenParts.testing';
import { brokenTexts } from './brokenTexts.testing';
import type { FileError } from './fileError';
import { writePath } from './jsonPath';
import { readVsmap } from './readVsmap';
import { writeVsmap } from './writeVsmap';

function errorOf(text: string): FileError {
  const read = readVsmap(text);
  if (read.ok) throw new Error('was read');
  return read.error;
}

function placeOf(error: FileError): string {
  if ('line' in error) return `${error.line}:${error.column}`;
  return 'path' in error ? writePath(error.path) : '';
}

describe('a text that is no map is refused with the place', () => {
  test.each(brokenTexts)('$name', ({ text, kind, place }) => {
    const error = errorOf(text);
    expect([error.kind, placeOf(error)]).toEqual([kind, place]);
    expect(fileWords.error(error)).toMatch(/\.$/);
  });
});

describe('a map with a wrong part is refused with that part', () => {
  test.each([...brokenParts, ...brokenImprovements, ...brokenMeasurements])(
    '$name',
    ({ text, kind, place }) => {
      const error = errorOf(text);
      if (error.kind !== 'broken') throw new Error(error.kind);
      expect(error.problems.map((problem) => [problem.kind, writePath(problem.path)])).toEqual([
        [kind, place],
      ]);
      expect(error.problems.map(fileWords.problem).join()).toMatch(/^map\..*\.$/);
    },
  );
});

const oneStep = { id: 'm', title: 'T', steps: [{ id: 'a', name: 'A' }], flows: [] };

function read(text: string) {
  const result = readVsmap(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('the sample map comes back as it was', () => {
  expect(read(writeVsmap(leanEnterprise)).document).toEqual(leanEnterprise);
});

test('a newer map that still makes sense is opened to be looked at only', () => {
  const text = JSON.stringify({ format: 'vsmap', formatVersion: 3, map: oneStep });
  expect(read(text)).toMatchObject({ readOnly: true, version: 3, document: { id: 'm' } });
});

test('a newer map that makes no sense is refused with its version', () => {
  const text = JSON.stringify({ format: 'vsmap', formatVersion: 9, map: { ...oneStep, steps: [{}] } });
  expect(errorOf(text)).toMatchObject({ kind: 'tooNew', version: 9, supported: 2 });
});

test('what a newer program wrote beside the known fields survives, everywhere', () => {
  const text = JSON.stringify({
    format: 'vsmap',
    formatVersion: 2,
    madeBy: 'later',
    map: {
      ...oneStep,
      colour: 'blue',
      calendar: { hoursPerDay: 8, daysPerWeek: 5, weeksPerMonth: 4, holidays: ['2026-12-25'] },
      steps: [{ id: 'a', name: 'A', waitTime: { upToLeadTime: '2d', said: 'Ann' }, risk: { level: 3 } }],
      flows: [{ id: 'f', kind: 'rework', from: 'a', to: 'a', share: 0.1, curve: [1, 2] }],
      lanes: [{ id: 'l', name: 'L', tint: 2 }],
      notes: [{ id: 'n', text: 'N', by: 'Ann' }],
      measurements: [{ id: 'x', metric: 'leadTime', value: '14w', percentile: 50 }],
    },
  });
  const { document, around } = read(text);
  expect(JSON.parse(writeVsmap(document, around))).toEqual(JSON.parse(text));
});

test('fields of the prototype change nothing', () => {
  const text = JSON.stringify({ format: 'vsmap', formatVersion: 1, map: oneStep }).replace(
    '"title"',
    '"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}, "title"',
  );
  const { document } = read(text);
  expect(Object.hasOwn(document, '__proto__')).toBe(false);
  expect(Reflect.get(document, 'polluted')).toBeUndefined();
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(document).toMatchObject({ title: 'T', steps: [{ id: 'a' }] });
});

test('a byte order mark in front does no harm', () => {
  expect(read(`\uFEFF${writeVsmap(leanEnterprise)}`).document).toEqual(leanEnterprise);
});

test('a map of the prototype is read by today’s rules', () => {
  const text = JSON.stringify({
    format: 'vsmap',
    formatVersion: 0,
    map: {
      id: 'm',
      name: 'Old',
      phases: [{ id: 'p', name: 'P' }],
      steps: [{ id: 'a', name: 'A', phase: 'p', percentCompleteAccurate: 85, uptime: 50 }],
      flows: [{ id: 'f', kind: 'rework', from: 'a', to: 'a', share: 15 }],
    },
  });
  const { document, version, readOnly } = read(text);
  expect({ version, readOnly }).toEqual({ version: 0, readOnly: false });
  expect(document).toMatchObject({
    title: 'Old',
    lanes: [{ id: 'p' }],
    steps: [{ percentCompleteAccurate: 0.85, uptime: 0.5, phase: 'p' }],
    flows: [{ share: 0.15 }],
  });
});

test('at most a hundred faults are told at once', () => {
  const steps = Array.from({ length: 300 }, (_, index) => ({ id: `s${index}` }));
  const error = errorOf(JSON.stringify({ format: 'vsmap', formatVersion: 1, map: { ...oneStep, steps } }));
  expect(error).toMatchObject({ kind: 'broken' });
  if (error.kind === 'broken') expect(error.problems).toHaveLength(100);
});

test('five thousand steps are read', () => {
  const steps = Array.from({ length: 5000 }, (_, index) => ({ id: `s${index}`, name: 'S' }));
  const text = JSON.stringify({ format: 'vsmap', formatVersion: 1, map: { ...oneStep, steps } });
  expect(read(text).document.steps).toHaveLength(5000);
});

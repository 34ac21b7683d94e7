import { expect, test } from 'vitest';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { nextStep, readVoice, stepsMeant } from './voiceSession';

const map = makeMap({
  id: 'm',
  title: '',
  steps: [
    makeStep({ id: 'a', name: 'A', processTime: '2h' }),
    makeStep({ id: 'b', name: 'B', processTime: '?' }),
    makeStep({ id: 'c', name: 'C', processTime: '0', waitTime: { upToLeadTime: '1d' } }),
    makeStep({ id: 'd', name: 'D' }),
  ],
});

test('steps without a time are those where nobody has said one; nothing is a time', () => {
  expect(stepsMeant(map, 'processTime', 'unknown', new Set())).toEqual(['b', 'd']);
  expect(stepsMeant(map, 'waitTime', 'unknown', new Set())).toEqual(['a', 'b', 'd']);
  expect(stepsMeant(map, 'processTime', 'selected', new Set(['d', 'a']))).toEqual(['a', 'd']);
  expect(stepsMeant(map, 'processTime', 'all', new Set())).toHaveLength(4);
});

test('a round counts what was kept', () => {
  const round = { field: 'processTime', steps: ['b', 'd'], at: 0, kept: 0 } as const;
  expect(nextStep(nextStep(round, true), false)).toMatchObject({ at: 2, kept: 1 });
});

test('what a voice types is read as in every field, bare numbers as hours', () => {
  expect(['2h', '3', '1-2w', '?', 'soon', ''].map(readVoice)).toEqual(['2h', '3h', '1-2w', '?', null, null]);
});

import { expect, test } from 'vitest';
import { makeForward } from '../model/flow';
import { makeImprovement } from '../model/improvement';
import { makeMap } from '../model/mapDocument';
import { makeStep } from '../model/step';
import { changeSentence, changeSentences } from './changeSentence';

const map = makeMap({
  id: 'm',
  title: 'Orders',
  steps: [
    makeStep({ id: 'a', name: 'Approve settlement', processTime: '2h', waitTime: '8d', every: '1w' }),
    makeStep({ id: 'b', name: 'Pay' }),
  ],
  flows: [
    makeForward({ id: 'f', from: 'a', to: 'b', share: 0.45 }),
    { kind: 'rework', id: 'r', from: 'b', to: 'a', share: 0.2 },
  ],
});
const said = (command: { readonly kind: string }) => changeSentence(command, map, 'en');

test('a time is told as it was and as it will be, in full units', () => {
  expect(said({ kind: 'editStep', id: 'a', patch: { waitTime: '4h', every: null } } as never)).toBe(
    '“Approve settlement”: wait 1 week 3 days → 4 hours; no longer on a fixed cadence',
  );
});

test('a value that was not known says so', () => {
  expect(said({ kind: 'editStep', id: 'b', patch: { processTime: '30m' } } as never)).toBe(
    '“Pay”: process time 30 minutes (was unknown)',
  );
  expect(said({ kind: 'editStep', id: 'b', patch: { automationLevel: 'automated' } } as never)).toBe(
    '“Pay”: automated',
  );
});

test('a wait that was what a lead time leaves is told as a time too', () => {
  const [first] = map.steps;
  if (first === undefined) throw new Error('no step');
  const derived = { ...first, processTime: '1d', waitTime: { upToLeadTime: '2w' } };
  const command = { kind: 'editStep', id: 'a', patch: { waitTime: '1h' } };
  expect(changeSentence(command, { ...map, steps: [derived, ...map.steps.slice(1)] }, 'en')).toBe(
    '“Approve settlement”: wait 1 week 4 days → 1 hour',
  );
});

test('a range stays as it was typed', () => {
  expect(said({ kind: 'editStep', id: 'a', patch: { processTime: '1-3h' } } as never)).toBe(
    '“Approve settlement”: process time 2 hours → 1-3h',
  );
});

test('shares say how many go which way, and how many went', () => {
  expect(said({ kind: 'editFlow', id: 'f', patch: { share: 0.1 } } as never)).toMatch(
    /^10% \(was 45%\) go from “Approve settlement” to “Pay”$/u,
  );
  expect(said({ kind: 'editFlow', id: 'r', patch: { share: 0.05 } } as never)).toMatch(
    /^5% \(was 20%\) go back from “Pay” to “Approve settlement”$/u,
  );
});

test('steps come and go in plain words, several changes at once one after the other', () => {
  const remove = { kind: 'removeStep', id: 'a' };
  expect(said(remove)).toBe('“Approve settlement” is deleted');
  const rename = { kind: 'editStep', id: 'b', patch: { name: 'Pay out' } };
  expect(said({ kind: 'all', commands: [remove, rename] } as never)).toBe(
    '“Approve settlement” is deleted. “Pay”: renamed to “Pay out”',
  );
});

test('a kind of change of a later program is said to be one', () => {
  expect(said({ kind: 'foldStep' })).toBe('A change from a newer version of Millrace');
});

test('each change of an improvement speaks of the map that the ones before it leave', () => {
  const first = makeImprovement({
    id: 'i1',
    title: 'Faster',
    commands: [{ kind: 'editStep', id: 'a', patch: { waitTime: '2d' } } as never],
  });
  const second = makeImprovement({
    id: 'i2',
    title: 'Faster still',
    number: 2,
    commands: [
      { kind: 'editStep', id: 'a', patch: { waitTime: '1d' } } as never,
      { kind: 'editStep', id: 'a', patch: { waitTime: '4h' } } as never,
    ],
  });
  const document = { ...map, improvements: [first, second] };
  expect(changeSentences(document, second, ['i1', 'i2'], 'en')).toEqual([
    '“Approve settlement”: wait 2 days → 1 day',
    '“Approve settlement”: wait 1 day → 4 hours',
  ]);
  expect(changeSentences(document, second, ['i2'], 'en')[0]).toBe(
    '“Approve settlement”: wait 1 week 3 days → 1 day',
  );
});

import { expect, test } from 'vitest';
import { analyse } from '#shared/metrics/analyse';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { rowsInOrder } from './gridTools';

function rows(ids: string, flows: readonly string[]): string {
  const steps = [...ids].map((id) => makeStep({ id, name: id }));
  const made = flows.map(([from = '', to = '']) => makeForward({ id: `${from}-${to}`, from, to }));
  return rowsInOrder({ analysis: analyse(makeMap({ id: 'm', title: '', steps, flows: made })) }).join('');
}

test('rows stand in flow order, whatever the order on file', () => {
  expect(rows('cab', ['ab', 'bc'])).toBe('abc');
});

test('a branch is followed before the next one begins', () => {
  expect(rows('abxycz', ['ab', 'bx', 'bc', 'xy', 'cz'])).toBe('abxycz');
});

test('no step is lost in a cycle', () => {
  expect(rows('abcd', ['ab', 'bc', 'cb', 'cd'])).toBe('abcd');
});

import { expect, test } from 'vitest';
import { type Flow, makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { flowBetween, meantKind } from './connection';

function mapOf(...flows: Flow[]) {
  const steps = ['a', 'b', 'c', 'd'].map((id) => makeStep({ id, name: id }));
  return makeMap({ id: 'm', title: '', steps, flows });
}

const chain = mapOf(
  makeForward({ id: 'ab', from: 'a', to: 'b' }),
  makeForward({ id: 'bc', from: 'b', to: 'c' }),
);

test('an arrow to a later or an unconnected step means forward', () => {
  expect(meantKind(chain, 'a', 'c')).toBe('forward');
  expect(meantKind(chain, 'c', 'd')).toBe('forward');
});

test('an arrow to an earlier step or to the step itself means rework of 10 %', () => {
  expect(flowBetween(chain, { id: 'x', from: 'c', to: 'a' })).toEqual({
    id: 'x',
    from: 'c',
    to: 'a',
    kind: 'rework',
    share: 0.1,
  });
  expect(meantKind(chain, 'b', 'b')).toBe('rework');
});

test('a rework flow does not count as a way forward', () => {
  const looped = mapOf(...chain.flows, { id: 'r', kind: 'rework', from: 'c', to: 'a', share: 0.2 });
  expect(meantKind(looped, 'c', 'd')).toBe('forward');
  expect(meantKind(looped, 'a', 'c')).toBe('forward');
});

test('a new alternative takes the share that is left', () => {
  const split = mapOf(makeForward({ id: 'ab', from: 'a', to: 'b', share: 0.9 }));
  expect(flowBetween(split, { id: 'x', from: 'a', to: 'c' })).toMatchObject({ share: 0.1 });
  expect(flowBetween(chain, { id: 'x', from: 'a', to: 'c' })).toMatchObject({ share: null });
});

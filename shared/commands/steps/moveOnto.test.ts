import { expect, test } from 'vitest';
import { makeForward } from '../../model/flow';
import type { MapDocument } from '../../model/mapDocument';
import { apply, refusal } from '../apply';
import { flowLines, mapOf, order } from '../mapForTests.testing';

function onto(document: MapDocument, id: string, onFlow: string): MapDocument {
  return apply(document, { kind: 'moveOnto', id, onFlow, flow: 'new' });
}

test('a step goes between the ends of a flow, and the gap that it leaves is closed', () => {
  const after = onto(mapOf('a>b', 'b>c', 'c>d'), 'b', 'c>d');
  expect(flowLines(after)).toEqual(['a>b: a>c', 'c>d: c>b', 'new: b>d']);
  expect(order(after)).toBe('acbd');
});

test('the flow keeps its share and its wait, up to the step', () => {
  const base = mapOf('a>b', 'b>c');
  const shared = { ...makeForward({ id: 'x', from: 'a', to: 'c' }), share: 0.4, wait: '1d' };
  const alone = { ...base, flows: [shared], steps: base.steps };
  expect(flowLines(onto(alone, 'b', 'x'))).toEqual(['x: a>b 0.4 @1d', 'new: b>c']);
});

test('in one of two branches it leaves the other as it is', () => {
  const after = onto(mapOf('s>a', 's>b', 'a>e', 'b>e', 'e>z'), 'z', 's>b');
  expect(flowLines(after)).toEqual(['s>a: s>a', 's>b: s>z', 'new: z>b', 'a>e: a>e', 'b>e: b>e']);
});

test('it comes into the phase in front of it, and back to where the layout puts it', () => {
  const base = mapOf('a>b', 'b>c');
  const lanes = [{ id: 'p', name: 'P' }];
  const steps = base.steps.map((step) =>
    step.id === 'c' ? { ...step, place: { x: 5, y: 5 } } : { ...step, phase: 'p' },
  );
  const after = onto({ ...base, lanes, steps }, 'c', 'a>b');
  expect(after.steps.map(({ id, phase, place }) => ({ id, phase, place }))).toEqual([
    { id: 'a', phase: 'p', place: null },
    { id: 'c', phase: 'p', place: null },
    { id: 'b', phase: 'p', place: null },
  ]);
});

test('on a flow of its own it stays, and on rework it is refused', () => {
  const base = mapOf('a>b', 'b>c');
  const rework = { kind: 'rework', id: 'r', from: 'b', to: 'a', share: 0.1 } as const;
  const map = { ...base, flows: [...base.flows, rework] };
  expect(onto(map, 'b', 'a>b')).toBe(map);
  expect(refusal(map, { kind: 'moveOnto', id: 'c', onFlow: 'r', flow: 'new' })).toEqual({
    kind: 'notForward',
    flow: 'r',
  });
});

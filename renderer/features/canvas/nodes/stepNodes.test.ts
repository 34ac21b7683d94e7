import { expect, test } from 'vitest';
import { createNodeCache } from './stepNodes';

const steps = ['a', 'b'].map((id, at) => ({ id, box: { x: at * 200, y: 0, width: 152, height: 136 } }));

test('while a step is held, only its own node is another object', () => {
  const nodesOf = createNodeCache();
  const before = nodesOf(steps, null, true);
  const after = nodesOf(steps, { step: 'a', at: { x: 30, y: 5 } }, true);
  expect(after[0]).not.toBe(before[0]);
  expect(after[0]?.position).toEqual({ x: 30, y: 5 });
  expect(after[1]).toBe(before[1]);
});

test('where nothing changed, even the list is the same', () => {
  const nodesOf = createNodeCache();
  const before = nodesOf(steps, null, true);
  expect(nodesOf([...steps], null, true)).toBe(before);
});

test('steps that come and go leave the others as they are', () => {
  const nodesOf = createNodeCache();
  const before = nodesOf(steps, null, true);
  const only = nodesOf(steps.slice(1), null, true);
  expect(only).toEqual([before[1]]);
  expect(only[0]).toBe(before[1]);
});

import { expect, test } from 'vitest';
import { apply } from '#shared/commands/apply';
import { makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { type Addition, addAlternative, addOnFlow, type SplitDisabledReason } from './intentions';

const forward = (from: string, to: string, share: number | null = null) =>
  makeForward({ id: from + to, from, to, share });

function mapOf(...flows: readonly ReturnType<typeof forward>[]): MapDocument {
  const steps = ['a', 'b', 'c', 'd'].map((id) => makeStep({ id, name: id }));
  return makeMap({ id: 'm', title: '', steps, flows });
}

function counter() {
  let count = 0;
  const next = (prefix: string) => () => `${prefix}${++count}`;
  return { step: next('s'), flow: next('f') };
}

function ways(document: MapDocument, addition: Addition | SplitDisabledReason | null) {
  if (addition === null || typeof addition === 'string') return addition;
  return apply(document, addition.command).flows.map(
    (flow) =>
      `${flow.from}>${flow.to}${flow.kind === 'forward' && flow.share !== null ? ` ${flow.share}` : ''}`,
  );
}

test('an alternative takes half of the items, and leads where the step leads', () => {
  const map = mapOf(forward('a', 'b'), forward('b', 'c'));
  expect(ways(map, addAlternative(map, 'b', counter()))).toEqual(['a>b 0.5', 'b>c', 'a>s1 0.5', 's1>c']);
});

test('a share that is there already is halved', () => {
  const map = mapOf(forward('a', 'b', 0.7), forward('a', 'd', 0.3), forward('b', 'c'));
  expect(ways(map, addAlternative(map, 'b', counter()))).toContain('a>s1 0.35');
});

test('there is no alternative without a step in front, nor among parallel branches', () => {
  const map = mapOf(forward('a', 'b'), forward('a', 'd'), forward('b', 'c'));
  expect(addAlternative(map, 'a', counter())).toBe('noWayIn');
  expect(addAlternative(map, 'b', counter())).toBe('parallelBeside');
});

test('a step comes onto the very flow that was meant, and onto no rework', () => {
  const map = mapOf(forward('a', 'b'), forward('a', 'd'), forward('b', 'c'));
  expect(ways(map, addOnFlow(map, 'ad', counter()))).toEqual(['a>b', 'a>s1', 's1>d', 'b>c']);
  const back = { kind: 'rework', id: 'r', from: 'b', to: 'a', share: 0.1 } as const;
  expect(addOnFlow({ ...map, flows: [back] }, 'r', counter())).toBeNull();
});

import { expect, test } from 'vitest';
import { apply } from '#shared/commands/apply';
import { makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { type ChainGoal, chainOf, moveChain } from './moveChain';

function mapOf(...ways: readonly string[]): MapDocument {
  const flows = ways.map((way) => makeForward({ id: way, from: way[0] ?? '', to: way[1] ?? '' }));
  const ids = [...new Set(ways.join(''))];
  return makeMap({ id: 'm', title: '', steps: ids.map((id) => makeStep({ id, name: id })), flows });
}

function moved(document: MapDocument, chain: readonly [string, ...string[]], goal: ChainGoal) {
  let count = 0;
  const after = apply(
    document,
    moveChain(chain, goal, () => `f${++count}`),
  );
  return after.flows.map(({ from, to }) => from + to).toSorted();
}

const line = mapOf('ab', 'bc', 'cd', 'de');

test('selected steps that follow each other move together, in the order of the stream', () => {
  expect(chainOf(line, new Set(['c', 'b']), 'c')).toEqual(['b', 'c']);
  expect(moved(line, ['b', 'c'], { beside: 'd', side: 'after' })).toEqual(['ad', 'bc', 'ce', 'db']);
  expect(moved(line, ['b', 'c'], { on: 'de' })).toEqual(['ad', 'bc', 'ce', 'db']);
  expect(moved(line, ['c', 'd'], { beside: 'a', side: 'before' })).toEqual(['ab', 'be', 'cd', 'da']);
});

test('a step that is not selected, and one of branches or of separate steps, moves alone', () => {
  expect(chainOf(line, new Set(['b', 'c']), 'e')).toEqual(['e']);
  expect(chainOf(line, new Set(['b', 'd']), 'b')).toEqual(['b']);
  const branches = mapOf('ab', 'ac', 'bd', 'cd');
  expect(chainOf(branches, new Set(['a', 'b', 'c']), 'a')).toEqual(['a']);
});

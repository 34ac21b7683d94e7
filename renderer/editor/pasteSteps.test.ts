import { expect, test } from 'vitest';
import { apply, refusal } from '#shared/commands/apply';
import { makeForward } from '#shared/model/flow';
import { type MapDocument, makeMap } from '#shared/model/mapDocument';
import { makeNote } from '#shared/model/note';
import { makeStep } from '#shared/model/step';
import { partOfMap } from './partOfMap';
import { type PastePlace, pasteSteps } from './pasteSteps';

const source = makeMap({
  id: 'm',
  title: 'Source',
  lanes: [
    { id: 'p', name: 'Build' },
    { id: 'q', name: 'Run' },
  ],
  steps: [
    makeStep({ id: 'a', name: 'A', phase: 'p', milestone: 'commit' }),
    makeStep({ id: 'b', name: 'B', phase: 'p', place: { x: 10, y: 20 } }),
    makeStep({ id: 'c', name: 'C', phase: 'q', end: true }),
  ],
  flows: [
    makeForward({ id: 'ab', from: 'a', to: 'b', wait: '1d' }),
    makeForward({ id: 'bc', from: 'b', to: 'c' }),
    { kind: 'rework', id: 'r', from: 'b', to: 'a', share: 0.2 },
  ],
  notes: [makeNote({ id: 'n', text: 'On B', step: 'b' }), makeNote({ id: 'o', text: 'On all' })],
});

function counter() {
  let count = 0;
  const next = (prefix: string) => () => `${prefix}${++count}`;
  return { step: next('s'), flow: next('f'), lane: next('l'), note: next('n') };
}

function pasted(document: MapDocument, part: MapDocument, place: PastePlace): MapDocument {
  const { command } = pasteSteps(document, part, place, counter());
  expect(refusal(document, command)).toBeNull();
  return apply(document, command);
}

function links(document: MapDocument): readonly string[] {
  const name = (id: string) => document.steps.find((step) => step.id === id)?.name;
  return document.flows.map(
    ({ kind, from, to }) => `${name(from)}${kind === 'rework' ? '<' : '>'}${name(to)}`,
  );
}

test('a part has the flows between its steps, their phases and their notes', () => {
  const part = partOfMap(source, new Set(['a', 'b']));
  expect(part.steps.map(({ id }) => id)).toEqual(['a', 'b']);
  expect(part.flows.map(({ id }) => id)).toEqual(['ab', 'r']);
  expect(part.lanes.map(({ name }) => name)).toEqual(['Build']);
  expect(part.notes.map(({ text }) => text)).toEqual(['On B']);
});

test('a part leads over what stays behind', () => {
  expect(links(partOfMap(source, new Set(['a', 'c'])))).toEqual(['A>C']);
});

test('on another map the steps come with their flows, rework, notes, and phases by name', () => {
  const target = makeMap({
    id: 't',
    title: 'Target',
    lanes: [{ id: 'x', name: ' Build ' }],
    steps: [makeStep({ id: 'a', name: 'Other' })],
  });
  const after = pasted(target, partOfMap(source, new Set(['a', 'b', 'c'])), null);
  expect(after.steps.map(({ name }) => name)).toEqual(['Other', 'A', 'B', 'C']);
  expect(links(after)).toEqual(['A>B', 'B>C', 'B<A']);
  expect(after.lanes.map(({ name }) => name)).toEqual([' Build ', 'Run']);
  expect(after.steps.map(({ phase }) => phase)).toEqual([null, 'x', 'x', after.lanes[1]?.id]);
  expect(after.steps.at(-1)?.end).toBe(true);
  expect(after.notes).toMatchObject([{ text: 'On B', step: after.steps[2]?.id }]);
});

test('behind a step they come between it and the only one that follows', () => {
  const after = pasted(source, partOfMap(source, new Set(['a', 'b'])), { after: 'b' });
  expect(after.steps.map(({ name }) => name)).toEqual(['A', 'B', 'A', 'B', 'C']);
  expect(links(after)).toEqual(['A>B', 'B<A', 'A>B', 'B<A', 'B>A', 'B>C']);
  expect(after.steps[3]?.place).toEqual({ x: 42, y: 52 });
  expect(after.steps.map(({ milestone }) => milestone)).toEqual(['commit', null, null, null, null]);
});

test('on a flow they come between its ends, and the flow keeps its wait up to them', () => {
  const after = pasted(source, partOfMap(source, new Set(['c'])), { on: 'ab' });
  expect(links(after)).toEqual(['B>C', 'B<A', 'A>C', 'C>B']);
  expect(after.flows[2]).toMatchObject({ wait: '1d' });
  expect(after.steps.filter(({ end }) => end)).toHaveLength(1);
});

test('behind a step that leads several ways they are one more of them, and at the end they go on', () => {
  const branched = {
    ...source,
    flows: [...source.flows, makeForward({ id: 'ac', from: 'a', to: 'c' })],
  };
  const part = partOfMap(source, new Set(['b']));
  expect(links(pasted(branched, part, { after: 'a' })).slice(4)).toEqual(['A>B']);
  expect(links(pasted(source, part, { after: 'c' })).slice(3)).toEqual(['C>B']);
});

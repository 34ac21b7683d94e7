import { expect, test } from 'vitest';
import { apply } from '#shared/commands/apply';
import { makeMap } from '#shared/model/mapDocument';
import { makeNote } from '#shared/model/note';
import { makeStep } from '#shared/model/step';
import { park, toIdea, toOneImprovement, unpark } from './parkingCommands';

const map = makeMap({ id: 'm', title: 'Orders', steps: [makeStep({ id: 's1', name: 'Take' })] });
const parked = makeNote({ id: 'n1', text: 'Two systems\nNobody knows why.', step: 's1', parked: true });
const withNote = { ...map, notes: [parked] };

test('a thought is parked as a note of the whole map', () => {
  expect(apply(map, park('n1', 'Two systems')).notes).toEqual([
    { id: 'n1', text: 'Two systems', step: null, parked: true },
  ]);
});

test('it goes back to where it was, or beside another step', () => {
  expect(apply(withNote, unpark(parked)).notes).toEqual([{ ...parked, parked: false }]);
  expect(apply(withNote, unpark(parked, null)).notes).toEqual([{ ...parked, parked: false, step: null }]);
});

test('as an idea it is a note no more; its first line is the title, the rest the reason', () => {
  const after = apply(withNote, toIdea(parked, 'i1', 's1'));
  expect(after.notes).toEqual([]);
  expect(after.improvements).toMatchObject([
    { id: 'i1', title: 'Two systems', reason: 'Nobody knows why.', step: 's1', status: 'idea', commands: [] },
  ]);
});

test('several notes make one improvement, about the step that all of them are about', () => {
  const notes = [
    parked,
    makeNote({ id: 'n2', text: 'Typing it twice', step: 's1', parked: true }),
    makeNote({ id: 'n3', text: 'Costs a day', parked: true }),
  ];
  const document = { ...map, notes };
  const after = apply(document, toOneImprovement(notes.slice(0, 2), 'i1'));
  expect(after.notes.map(({ id }) => id)).toEqual(['n3']);
  expect(after.improvements).toMatchObject([
    { title: 'Two systems', reason: 'Nobody knows why.\nTyping it twice', step: 's1' },
  ]);
  expect(apply(document, toOneImprovement(notes, 'i1')).improvements[0]?.step).toBeNull();
});

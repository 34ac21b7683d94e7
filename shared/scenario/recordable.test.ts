import { expect, test } from 'vitest';
import type { SingleCommand } from '../commands/registry';
import { officeCalendar } from '../model/calendar';
import { makeStep } from '../model/step';
import { sortedEdit } from './recordable';

const add: SingleCommand = {
  kind: 'addStep',
  step: makeStep({ id: 's', name: 'S' }),
  after: null,
  flow: null,
};
const note: SingleCommand = { kind: 'removeNote', id: 'n' };
const title: SingleCommand = { kind: 'setTitle', title: 'T' };

test('an edit of the stream is recorded as it is, several as one', () => {
  expect(sortedEdit(add)).toEqual({ stream: add, own: [], unrecorded: null });
  expect(sortedEdit({ kind: 'all', commands: [add, note] })).toEqual({
    stream: { kind: 'all', commands: [add, note] },
    own: [],
    unrecorded: null,
  });
});

test('the title goes to the map, also beside what is recorded', () => {
  expect(sortedEdit(title)).toEqual({ stream: null, own: [title], unrecorded: null });
  expect(sortedEdit({ kind: 'all', commands: [title, add] })).toMatchObject({ stream: add, own: [title] });
});

test('working time, demand, and notes by themselves belong to no improvement', () => {
  expect(sortedEdit({ kind: 'setCalendar', calendar: officeCalendar }).unrecorded).toBe('calendar');
  expect(sortedEdit({ kind: 'all', commands: [add, { kind: 'setDemand', demand: null }] }).unrecorded).toBe(
    'demand',
  );
  expect(sortedEdit(note).unrecorded).toBe('notes');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '#shared/commands/apply';
import type { MapCommand } from '#shared/commands/mapCommands';
import type { Command } from '#shared/commands/registry';
import { makeImprovement } from '#shared/model/improvement';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import {
  continued,
  emptyHistory,
  foldCommands,
  historyLimit,
  remember,
  stepBack,
  stepForward,
} from './history';

const first = makeMap({ id: 'm', title: 'first' });
const second = makeMap({ id: 'm', title: 'second' });
const third = makeMap({ id: 'm', title: 'third' });
const toSecond: Command = { kind: 'setTitle', title: 'second' };
const toThird: Command = { kind: 'setTitle', title: 'third' };

test('changes of one undo group are one step back', () => {
  const history = remember(remember(emptyHistory, first, toSecond, 'title'), second, toThird, 'title');
  expect(stepBack(history, third)?.document).toBe(first);
});

test('changes without an undo group are steps of their own', () => {
  const history = remember(remember(emptyHistory, first, toSecond, null), second, toThird, null);
  expect(stepBack(history, third)?.document).toBe(second);
});

test('an undo group of another field starts a new step', () => {
  const history = remember(remember(emptyHistory, first, toSecond, 'title'), second, toThird, 'calendar');
  expect(stepBack(history, third)?.document).toBe(second);
});

test('a step forward undoes a step back', () => {
  const back = stepBack(remember(emptyHistory, first, toSecond, null), second);
  expect(back && stepForward(back.history, back.document)?.document).toBe(second);
});

test('a change after a step back forgets the way forward', () => {
  const back = stepBack(remember(emptyHistory, first, toSecond, null), second);
  expect(back && stepForward(remember(back.history, first, toThird, null), third)).toBeNull();
});

test('an undo group that goes on after a step back is a new step', () => {
  const typed = remember(remember(emptyHistory, first, toSecond, null), second, toThird, 'title');
  const back = stepBack(typed, third);
  const again = back && remember(back.history, second, toThird, 'title');
  expect(again?.past.map((step) => step.document)).toEqual([first, second]);
});

test('the oldest steps are forgotten beyond the limit', () => {
  let history = emptyHistory;
  for (let count = 0; count <= historyLimit; count += 1) history = remember(history, first, toSecond, null);
  expect(history.past).toHaveLength(historyLimit);
});

test('of the letters typed in one field the step keeps the last command', () => {
  const typed = remember(remember(emptyHistory, first, toSecond, 'title'), second, toThird, 'title');
  expect(typed.past).toEqual([{ document: first, commands: [toThird] }]);
});

test('a lead time typed after another is kept as both: what it means depends on what was there', () => {
  const lead = (leadTime: string): Command => ({ kind: 'editStep', id: 's1', patch: { leadTime } });
  const typed = remember(remember(emptyHistory, first, lead('1d'), 'lead'), second, lead('2d'), 'lead');
  expect(typed.past[0]?.commands).toHaveLength(2);
});

test('steps from before a restart come first, and what could be redone only as long as nothing new was done', () => {
  const back = stepBack(remember(emptyHistory, first, toSecond, null), second);
  const earlier = back?.history ?? emptyHistory;
  expect(continued(earlier, emptyHistory, false).future).toHaveLength(1);
  const since = remember(emptyHistory, first, toThird, null);
  expect(continued(earlier, since, true)).toEqual(since);
});

const map = makeMap({
  id: 'm',
  title: 'Orders',
  steps: ['a', 'b'].map((id) => makeStep({ id, name: id })),
  improvements: ['one', 'two'].map((id) => makeImprovement({ id, title: id })),
});

const time = fc.constantFrom('1h', '2h', '3h');
const edit: fc.Arbitrary<MapCommand> = fc.oneof(
  fc.record({
    kind: fc.constant('editStep' as const),
    id: fc.constantFrom('a', 'b'),
    patch: fc.oneof(
      fc.record({ waitTime: time }),
      fc.record({ processTime: time }),
      fc.record({ waitTime: time, processTime: time }),
      fc.record({ leadTime: fc.constantFrom('5h', '6h') }),
    ),
  }),
  fc.constant<MapCommand>({ kind: 'moveStep', id: 'a', beside: 'b', side: 'after', flow: 'f' }),
  fc.constant<MapCommand>({ kind: 'removeStep', id: 'b' }),
);
const recording: fc.Arbitrary<Command> = fc.record({
  kind: fc.constant('recordCommand' as const),
  id: fc.constantFrom('one', 'two'),
  command: edit,
});

test('recorded typing that is kept in short leads to the very map that all of it leads to', () => {
  fc.assert(
    fc.property(fc.array(recording, { maxLength: 8 }), (commands) => {
      const short = commands.reduce<readonly Command[]>(foldCommands, []);
      expect(short.reduce(apply, map)).toEqual(commands.reduce(apply, map));
    }),
    { numRuns: 500, seed: 10 },
  );
});

test('letters typed into a field of the future are kept as the last of them', () => {
  const typed = ['1', '1h', '1h 30m'].map(
    (waitTime): Command => ({
      kind: 'recordCommand',
      id: 'one',
      command: { kind: 'editStep', id: 'a', patch: { waitTime } },
    }),
  );
  expect(typed.reduce<readonly Command[]>(foldCommands, [])).toEqual(typed.slice(-1));
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '#shared/commands/apply';
import type { MapCommand } from '#shared/commands/mapCommands';
import type { Command } from '#shared/commands/registry';
import { makeImprovement } from '#shared/model/improvement';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { foldCommands } from './foldCommands';

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

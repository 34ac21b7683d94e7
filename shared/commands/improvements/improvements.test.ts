import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryMap } from '../../file/arbitraryMap.testing';
import { readVsmap } from '../../file/readVsmap';
import { writeVsmap } from '../../file/writeVsmap';
import { type Improvement, makeImprovement } from '../../model/improvement';
import type { MapDocument } from '../../model/mapDocument';
import { words } from '../../text/words';
import { apply, refusal, tryCommand } from '../apply';
import { arbitrarySingleMapCommand } from '../arbitraryMapCommand.testing';
import type { MapCommand } from '../mapCommands';
import { mapOf } from '../mapForTests.testing';
import type { Command } from '../registry';
import { recorded } from './recordCommand';

const map: MapDocument = {
  ...mapOf('a>b'),
  improvements: [makeImprovement({ id: 'i', title: 'I' }), makeImprovement({ id: 'j', title: 'J' })],
};

const order = (document: MapDocument) => document.improvements.map(({ id }) => id).join('');

function commandsAfter(...commands: readonly MapCommand[]) {
  const after = commands.reduce<MapDocument>(
    (document, command) => apply(document, { kind: 'recordCommand', id: 'i', command }),
    map,
  );
  return after.improvements[0]?.commands;
}

const wait = (id: string, waitTime: string): MapCommand => ({ kind: 'editStep', id, patch: { waitTime } });

describe('improvements', () => {
  test('are added before another or at the end, moved, and removed', () => {
    const improvement = makeImprovement({ id: 'x', title: 'X' });
    expect(order(apply(map, { kind: 'addImprovement', improvement, before: 'j' }))).toBe('ixj');
    expect(order(apply(map, { kind: 'addImprovement', improvement, before: null }))).toBe('ijx');
    expect(order(apply(map, { kind: 'moveImprovement', id: 'j', before: 'i' }))).toBe('ji');
    expect(apply(map, { kind: 'moveImprovement', id: 'j', before: null })).toBe(map);
    expect(order(apply(map, { kind: 'removeImprovement', id: 'i' }))).toBe('j');
  });

  test('keep what a patch does not name, and may aim at a step that is not there yet', () => {
    const patch = { step: 'later', lens: 'recovery' } as const;
    const after = apply(map, { kind: 'editImprovement', id: 'i', patch });
    expect(after.improvements[0]).toEqual({ ...map.improvements[0], ...patch });
    expect(apply(after, { kind: 'editImprovement', id: 'i', patch })).toBe(after);
  });
});

describe('the number of an improvement', () => {
  const add = (document: MapDocument, id: string, number?: number) =>
    apply(document, {
      kind: 'addImprovement',
      improvement: makeImprovement({ id, title: '', ...(number === undefined ? {} : { number }) }),
      before: null,
    });
  const numbers = (document: MapDocument) => document.improvements.map(({ id, number }) => `${id}${number}`);
  const three = ['x', 'y', 'z'].reduce<MapDocument>((document, id) => add(document, id), mapOf('a>b'));
  const without = (document: MapDocument, ...ids: readonly string[]) =>
    ids.reduce<MapDocument>((left, id) => apply(left, { kind: 'removeImprovement', id }), document);

  test('counts up, and is not given again when the newest is removed', () => {
    expect(numbers(three)).toEqual(['x1', 'y2', 'z3']);
    expect(numbers(add(without(three, 'z'), 'n'))).toEqual(['x1', 'y2', 'n4']);
    expect(numbers(add(without(three, 'z', 'y'), 'n'))).toEqual(['x1', 'n4']);
    expect(numbers(add(without(three, 'y', 'z', 'x'), 'n'))).toEqual(['n4']);
    expect(numbers(add(without(add(without(three, 'z'), 'n'), 'n'), 'o'))).toEqual(['x1', 'y2', 'o5']);
  });

  test('is not that of one that is gone either where the command brings it along', () => {
    expect(numbers(add(without(three, 'y'), 'n', 2))).toEqual(['x1', 'z3', 'n4']);
    expect(numbers(add(without(three, 'z'), 'n', 3))).toEqual(['x1', 'y2', 'n4']);
    expect(numbers(add(three, 'n', 7))).toEqual(['x1', 'y2', 'z3', 'n7']);
  });

  test('stays given in the file', () => {
    const read = readVsmap(writeVsmap(without(three, 'z')));
    expect(read.ok && numbers(add(read.value.document, 'n'))).toEqual(['x1', 'y2', 'n4']);
    expect(writeVsmap(three)).not.toContain('highestRemovedImprovement');
  });
});

const bad = (patch: Partial<Improvement>): Command => ({ kind: 'editImprovement', id: 'i', patch });

test.each<[string, Command, string]>([
  ['one that is gone', { kind: 'removeImprovement', id: 'z' }, 'unknownImprovement'],
  [
    'a place behind one that is gone',
    { kind: 'moveImprovement', id: 'i', before: 'z' },
    'unknownImprovement',
  ],
  [
    'the id of a step',
    { kind: 'addImprovement', improvement: makeImprovement({ id: 'a', title: '' }), before: null },
    'duplicateId',
  ],
  ['an endless reason', bad({ reason: 'x'.repeat(20_001) }), 'tooLong'],
  ['a step that no id can name', bad({ step: '' }), 'badId'],
  ['a day that no year has', bad({ result: { value: 1, date: '2026-02-30', note: '' } }), 'badDay'],
  [
    'a baseline that is no number',
    bad({ expected: { metric: 'leadTime', baseline: Number.NaN, target: null, date: null } }),
    'notANumber',
  ],
  ['a command of no known kind', bad({ commands: [{ kind: 'teleport' }] }), 'notUnderstood'],
  [
    'a command that no file could hold',
    { kind: 'recordCommand', id: 'i', command: { kind: 'editStep', id: 'a', patch: { people: -1 } } },
    'notUnderstood',
  ],
  [
    'more commands than a file holds',
    bad({ commands: Array.from({ length: 2001 }, () => ({ kind: 'removeStep', id: 'a' })) }),
    'tooMany',
  ],
])('%s is refused', (_name, command, kind) => {
  const found = refusal(map, command);
  expect(found).toMatchObject({ kind });
  expect(found && words('en').command.refusal(found, String)).toMatch(/\.$/);
  expect(apply(map, command)).toBe(map);
});

describe('a recorded command', () => {
  test('leaves the current state as it is', () => {
    const after = apply(map, { kind: 'recordCommand', id: 'i', command: { kind: 'removeStep', id: 'a' } });
    expect(after.steps).toBe(map.steps);
    expect(after.improvements[0]?.commands).toEqual([{ kind: 'removeStep', id: 'a' }]);
  });

  test('takes the place of an edit of the same field, also past edits of other steps', () => {
    expect(commandsAfter(wait('a', '1d'), wait('a', '2d'))).toEqual([wait('a', '2d')]);
    expect(commandsAfter(wait('a', '1d'), wait('b', '3d'), wait('a', '2d'))).toEqual([
      wait('a', '2d'),
      wait('b', '3d'),
    ]);
  });

  test('stands behind edits of other fields, and behind anything that is more than an edit', () => {
    const people: MapCommand = { kind: 'editStep', id: 'a', patch: { people: 2 } };
    expect(commandsAfter(wait('a', '1d'), people)).toEqual([wait('a', '1d'), people]);
    const removed: MapCommand = { kind: 'removeStep', id: 'b' };
    expect(commandsAfter(wait('a', '1d'), removed, wait('a', '2d'))).toHaveLength(3);
  });

  test('says no more when it is given twice in a row', () => {
    const removed: MapCommand = { kind: 'removeStep', id: 'b' };
    expect(commandsAfter(removed, removed)).toEqual([removed]);
  });
});

test('taking the place of an edit never changes where the commands lead', () => {
  const edits = arbitrarySingleMapCommand.filter(
    ({ kind }) => kind.startsWith('edit') || kind.startsWith('set'),
  );
  let replaced = 0;
  fc.assert(
    fc.property(arbitraryMap, fc.array(edits, { minLength: 2, maxLength: 8 }), (document, commands) => {
      let plain = document;
      let list: readonly MapCommand[] = [];
      for (const command of commands) {
        const result = tryCommand(plain, command);
        if (!result.ok) continue;
        plain = result.value;
        const longer = recorded(list, command) as readonly MapCommand[];
        if (longer.length === list.length) replaced += 1;
        list = longer;
      }
      expect(list.reduce<MapDocument>(apply, document)).toEqual(plain);
    }),
    { numRuns: 400 },
  );
  expect(replaced).toBeGreaterThan(10);
});

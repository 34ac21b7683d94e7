import { describe, expect, test } from 'vitest';
import type { MapDocument } from '../model/mapDocument';
import { makeNote } from '../model/note';
import { apply, commandSchema, refusal, tryCommand } from './apply';
import { mapOf, step } from './mapForTests.testing';
import type { Command } from './registry';

const rework = { kind: 'rework', id: 'r', from: 'b', to: 'a', share: 0.1 } as const;
const informed = { kind: 'information', id: 'i', from: 'a', to: 'b', label: 'Plan' } as const;
const map: MapDocument = {
  ...mapOf('a>b'),
  flows: [...mapOf('a>b').flows, rework, informed],
  lanes: [
    { id: 'p', name: 'P' },
    { id: 'q', name: 'Q' },
  ],
  notes: [makeNote({ id: 'n', text: 'N' })],
};

test.each<[string, Command, string]>([
  ['a flow from nowhere', { kind: 'connect', flow: { ...rework, id: 'x', from: 'z' } }, 'unknownStep'],
  ['a flow that is there already', { kind: 'connect', flow: { ...rework, id: 'x' } }, 'duplicateFlow'],
  [
    'a way on to the same step',
    { kind: 'connect', flow: { kind: 'forward', id: 'x', from: 'a', to: 'a', share: null, wait: null } },
    'forwardToItself',
  ],
  [
    'more rework than work',
    { kind: 'connect', flow: { ...rework, id: 'x', to: 'b', share: 1.5 } },
    'shareOutOfRange',
  ],
  [
    'a wait that is no time',
    { kind: 'connect', flow: { kind: 'forward', id: 'x', from: 'b', to: 'a', share: null, wait: 'x' } },
    'badDuration',
  ],
  ['a wait on rework', { kind: 'editFlow', id: 'r', patch: { wait: '1d' } }, 'flowHasNoField'],
  ['rework without a share', { kind: 'editFlow', id: 'r', patch: { share: null } }, 'reworkNeedsShare'],
  ['a share of information', { kind: 'editFlow', id: 'i', patch: { share: 0.5 } }, 'flowHasNoField'],
  ['a flow that is gone', { kind: 'disconnect', id: 'z' }, 'unknownFlow'],
  ['a phase that is gone', { kind: 'moveLane', id: 'p', before: 'z' }, 'unknownLane'],
  ['a note that is gone', { kind: 'editNote', id: 'z', text: '' }, 'unknownNote'],
  ['a note on nothing', { kind: 'addNote', note: makeNote({ id: 'x', text: '', step: 'z' }) }, 'unknownStep'],
  [
    'a day of 25 hours',
    { kind: 'setCalendar', calendar: { ...map.calendar, hoursPerDay: 25 } },
    'calendarOutOfRange',
  ],
  ['a note to nothing', { kind: 'editNote', id: 'n', step: 'z' }, 'unknownStep'],
  ['an endless outcome', { kind: 'editMap', patch: { outcome: 'x'.repeat(2001) } }, 'tooLong'],
  [
    'a place beyond reach',
    { kind: 'editStep', id: 'a', patch: { place: { x: 1e7, y: 0 } } },
    'placeOutOfRange',
  ],
  [
    'a place that is none',
    { kind: 'editStep', id: 'a', patch: { place: { x: 0, y: Number.NaN } } },
    'placeOutOfRange',
  ],
  ['no demand at all', { kind: 'setDemand', demand: { items: 0, per: 'day' } }, 'countOutOfRange'],
  ['an endless title', { kind: 'setTitle', title: 'x'.repeat(2001) }, 'tooLong'],
])('%s is refused', (_name, command, kind) => {
  expect(refusal(map, command)).toMatchObject({ kind });
  expect(apply(map, command)).toBe(map);
});

test('a step may send work back to itself', () => {
  expect(refusal(map, { kind: 'connect', flow: { ...rework, id: 'x', from: 'a' } })).toBeNull();
});

test('editFlow sets and clears what a forward flow has', () => {
  const set = apply(map, { kind: 'editFlow', id: 'a>b', patch: { share: 0, wait: '2h' } });
  expect(set.flows[0]).toMatchObject({ share: 0, wait: '2h' });
  const cleared = apply(set, { kind: 'editFlow', id: 'a>b', patch: { share: null } });
  expect(cleared.flows[0]).toMatchObject({ share: null, wait: '2h' });
});

describe('phases', () => {
  const names = (document: MapDocument) => document.lanes.map(({ id }) => id).join('');

  test('are added before another or at the end', () => {
    const lane = { id: 'x', name: 'X' };
    expect(names(apply(map, { kind: 'addLane', lane, before: 'q' }))).toBe('pxq');
    expect(names(apply(map, { kind: 'addLane', lane, before: null }))).toBe('pqx');
  });

  test('are moved, and moving one to its own place changes nothing', () => {
    expect(names(apply(map, { kind: 'moveLane', id: 'q', before: 'p' }))).toBe('qp');
    expect(apply(map, { kind: 'moveLane', id: 'p', before: 'q' })).toBe(map);
    expect(apply(map, { kind: 'moveLane', id: 'q', before: null })).toBe(map);
  });

  test('leave their steps behind when they go', () => {
    const inPhase = apply(map, { kind: 'editStep', id: 'a', patch: { phase: 'p' } });
    const after = apply(inPhase, { kind: 'removeLane', id: 'p' });
    expect(names(after)).toBe('q');
    expect(after.steps.map(({ phase }) => phase)).toEqual([null, null]);
  });
});

describe('several commands as one', () => {
  const paste: Command = {
    kind: 'all',
    commands: [
      { kind: 'addStep', step: step('c'), after: 'b', flow: 'f' },
      { kind: 'addStep', step: step('d'), after: 'c', flow: 'g' },
    ],
  };

  test('build on each other', () => {
    expect(apply(map, paste).flows.map(({ id }) => id)).toEqual(['a>b', 'r', 'i', 'f', 'g']);
  });

  test('are refused whole for the first that cannot be, with its reason', () => {
    const result = tryCommand(map, {
      kind: 'all',
      commands: [...paste.commands, { kind: 'removeStep', id: 'z' }],
    });
    expect(result).toEqual({ ok: false, error: { kind: 'unknownStep', id: 'z' } });
  });

  test('that undo each other change nothing', () => {
    const there = { kind: 'setTitle', title: 'X' } as const;
    const back = { kind: 'setTitle', title: 'T' } as const;
    expect(apply(map, { kind: 'all', commands: [there, back] })).toBe(map);
  });
});

describe('a command from outside', () => {
  test('gets what a step leaves out', () => {
    const read = commandSchema.parse({
      kind: 'addStep',
      step: { id: 'x', name: 'X' },
      after: null,
      flow: null,
    });
    expect(read).toEqual({ kind: 'addStep', step: step('x'), after: null, flow: null });
  });

  test.each<[string, unknown]>([
    ['of no kind', { title: 'T' }],
    ['of a kind nobody knows', { kind: 'explode' }],
    ['with a field that no step has', { kind: 'editStep', id: 'a', patch: { colour: 'red' } }],
    ['with a value of the wrong type', { kind: 'editStep', id: 'a', patch: { people: '3' } }],
    ['that is none', null],
    ['inside itself', { kind: 'all', commands: [{ kind: 'all', commands: [] }] }],
    ['for the prototype', { kind: 'removeStep', id: '__proto__' }],
  ])('%s is not taken', (_name, value) => {
    expect(commandSchema.safeParse(value).success).toBe(false);
  });
});

describe('what a map says of itself, its notes and its steps by hand', () => {
  test('an outcome, a customer and bands by team are set apart from each other', () => {
    const said = apply(map, { kind: 'editMap', patch: { outcome: 'Served in a week', customer: 'Shops' } });
    const after = apply(said, { kind: 'editMap', patch: { lanesBy: 'team' } });
    expect(after).toEqual({ ...map, outcome: 'Served in a week', customer: 'Shops', lanesBy: 'team' });
    expect(apply(after, { kind: 'editMap', patch: { lanesBy: 'team' } })).toBe(after);
  });

  test('a note is parked, and put to a step, without losing its text', () => {
    const parked = apply(map, { kind: 'editNote', id: 'n', parked: true });
    const beside = apply(parked, { kind: 'editNote', id: 'n', step: 'b' });
    expect(beside.notes).toEqual([{ id: 'n', text: 'N', step: 'b', parked: true }]);
    expect(apply(beside, { kind: 'editNote', id: 'n' })).toBe(beside);
  });

  test('a step is tagged, and placed by hand until it goes back', () => {
    const patch = { tags: ['security'], place: { x: 120, y: -40.5 } } as const;
    const placed = apply(map, { kind: 'editStep', id: 'a', patch });
    expect(placed.steps[0]).toMatchObject(patch);
    const back = apply(placed, { kind: 'editStep', id: 'a', patch: { tags: [], place: null } });
    expect(back).toEqual(map);
  });
});

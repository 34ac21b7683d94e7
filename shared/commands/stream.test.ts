import { describe, expect, test } from 'vitest';
import type { MapDocument } from '../model/mapDocument';
import { makeNote } from '../model/note';
import { apply, refusal } from './apply';
import { flowLines, mapOf, order, step } from './mapForTests.testing';

function withShares(document: MapDocument, shares: Readonly<Record<string, number>>): MapDocument {
  const flows = document.flows.map((flow) =>
    flow.kind === 'forward' ? { ...flow, share: shares[flow.id] ?? null } : flow,
  );
  return { ...document, flows };
}

describe('addStep', () => {
  test('puts the step at the end and leads to it from the step before', () => {
    const after = apply(mapOf('a>b'), { kind: 'addStep', step: step('c'), after: 'b', flow: 'f' });
    expect(order(after)).toBe('abc');
    expect(flowLines(after)).toEqual(['a>b: a>b', 'f: b>c']);
  });

  test('behind a step that leads on already begins a parallel branch', () => {
    const after = apply(mapOf('a>b'), { kind: 'addStep', step: step('c'), after: 'a', flow: 'f' });
    expect(flowLines(after)).toEqual(['a>b: a>b', 'f: a>c']);
  });

  test('behind nothing joins nothing', () => {
    const after = apply(mapOf('a>b'), { kind: 'addStep', step: step('c'), after: null, flow: null });
    expect(order(after)).toBe('abc');
    expect(flowLines(after)).toEqual(['a>b: a>b']);
  });

  test('behind a step without a flow stands there in the list, joined to nothing', () => {
    const after = apply(mapOf('a>b'), { kind: 'addStep', step: step('c'), after: 'a', flow: null });
    expect(order(after)).toBe('acb');
    expect(flowLines(after)).toEqual(['a>b: a>b']);
  });

  test('refuses an id that anything has, two times the same, and a phase that is not there', () => {
    const map = mapOf('a>b');
    const add = (id: string, flow: string, more = {}) =>
      refusal(map, { kind: 'addStep', step: step(id, more), after: 'b', flow });
    expect(add('a', 'f')).toEqual({ kind: 'duplicateId', id: 'a' });
    expect(add('a>b', 'f')).toEqual({ kind: 'duplicateId', id: 'a>b' });
    expect(add('c', 'c')).toEqual({ kind: 'duplicateId', id: 'c' });
    expect(add('__proto__', 'f')).toEqual({ kind: 'badId', id: '__proto__' });
    expect(add('c', 'f', { phase: 'p' })).toEqual({ kind: 'unknownLane', id: 'p' });
    expect(add('c', 'f')).toBeNull();
  });

  test('refuses the step beyond the last that a file can hold', () => {
    const steps = Array.from({ length: 5000 }, (_, index) => step(`s${index}`));
    const full = { ...mapOf(), steps };
    expect(refusal(full, { kind: 'addStep', step: step('one'), after: null, flow: null })).toEqual({
      kind: 'tooMany',
      of: 'steps',
      limit: 5000,
    });
  });
});

test('insertStep splits a flow, which keeps its share and wait', () => {
  const map = withShares(mapOf('a>b', 'b>c'), { 'a>b': 0.4 });
  const after = apply(map, { kind: 'insertStep', step: step('x'), onFlow: 'a>b', flow: 'f' });
  expect(order(after)).toBe('axbc');
  expect(flowLines(after)).toEqual(['a>b: a>x 0.4', 'f: x>b', 'b>c: b>c']);
});

test('insertStep stands on forward flows only', () => {
  const flow = { kind: 'rework', id: 'r', from: 'b', to: 'a', share: 0.1 } as const;
  const map = { ...mapOf('a>b'), flows: [flow] };
  expect(refusal(map, { kind: 'insertStep', step: step('x'), onFlow: 'r', flow: 'f' })).toEqual({
    kind: 'notForward',
    flow: 'r',
  });
});

describe('removeStep', () => {
  const without = (map: MapDocument, id: string) => flowLines(apply(map, { kind: 'removeStep', id }));

  test('joins the neighbours', () => {
    expect(without(mapOf('a>b', 'b>c', 'c>d'), 'b')).toEqual(['a>b: a>c', 'c>d: c>d']);
  });

  test('joins one before to several behind, and several before to one behind', () => {
    expect(without(mapOf('a>x', 'x>b', 'x>c'), 'x')).toEqual(['x>b: a>b', 'x>c: a>c']);
    expect(without(mapOf('a>x', 'b>x', 'x>c'), 'x')).toEqual(['a>x: a>c', 'b>x: b>c']);
  });

  test('leaves several on both sides apart', () => {
    expect(without(mapOf('a>x', 'b>x', 'x>c', 'x>d'), 'x')).toEqual([]);
  });

  test('multiplies shares along a joined way, and adds those that meet', () => {
    const map = withShares(mapOf('a>x', 'a>y', 'x>b', 'x>c'), {
      'a>x': 0.4,
      'a>y': 0.6,
      'x>b': 0.25,
      'x>c': 0.75,
    });
    expect(without(map, 'x')).toEqual(['a>y: a>y 0.6', 'x>b: a>b 0.1', `x>c: a>c ${0.4 * 0.75}`]);
    const skipped = withShares(mapOf('a>x', 'a>b', 'x>b'), { 'a>x': 0.25, 'a>b': 0.75 });
    expect(without(skipped, 'x')).toEqual(['a>b: a>b 1']);
  });

  test('takes its other flows and its notes with it', () => {
    const map: MapDocument = {
      ...mapOf('a>b', 'b>c'),
      notes: [makeNote({ id: 'n', text: 'on b', step: 'b' }), makeNote({ id: 'o', text: 'on all' })],
    };
    const full = apply(map, {
      kind: 'connect',
      flow: { kind: 'rework', id: 'r', from: 'c', to: 'b', share: 0.1 },
    });
    const after = apply(full, { kind: 'removeStep', id: 'b' });
    expect(after.flows.map(({ id }) => id)).toEqual(['a>b']);
    expect(after.notes.map(({ id }) => id)).toEqual(['o']);
  });
});

describe('moveStep', () => {
  const move = (map: MapDocument, id: string, side: 'before' | 'after', beside: string) =>
    apply(map, { kind: 'moveStep', id, beside, side, flow: 'f' });

  test('behind another takes over what goes out of that', () => {
    const after = move(mapOf('a>b', 'b>c', 'c>d'), 'b', 'after', 'c');
    expect(order(after)).toBe('acbd');
    expect(flowLines(after)).toEqual(['a>b: a>c', 'c>d: b>d', 'f: c>b']);
  });

  test('before another takes over what comes into that', () => {
    const after = move(mapOf('a>b', 'b>c', 'c>d'), 'c', 'before', 'a');
    expect(order(after)).toBe('cabd');
    expect(flowLines(after)).toEqual(['a>b: a>b', 'b>c: b>d', 'f: c>a']);
  });

  test('into another phase takes on that phase, and keeps rework and notes', () => {
    const lanes = [{ id: 'p', name: 'P' }];
    const base = mapOf('a>b', 'b>c');
    const steps = base.steps.map((one) => (one.id === 'c' ? { ...one, phase: 'p' } : one));
    const rework = { kind: 'rework', id: 'r', from: 'c', to: 'a', share: 0.1 } as const;
    const notes = [makeNote({ id: 'n', text: 'N', step: 'a' })];
    const after = move({ ...base, lanes, steps, notes, flows: [...base.flows, rework] }, 'a', 'after', 'c');
    expect(after.steps.at(-1)).toMatchObject({ id: 'a', phase: 'p' });
    expect(flowLines(after)).toEqual(['b>c: b>c', 'r: c>a 0.1', 'f: c>a']);
    expect(after.notes).toEqual(notes);
  });

  test('to where it stands already changes nothing', () => {
    const map = mapOf('a>b', 'b>c');
    expect(move(map, 'b', 'after', 'a')).toBe(map);
    expect(move(map, 'b', 'before', 'c')).toBe(map);
  });

  test('beside itself is refused', () => {
    expect(
      refusal(mapOf('a>b'), { kind: 'moveStep', id: 'a', beside: 'a', side: 'after', flow: 'f' }),
    ).toEqual({ kind: 'besideItself', step: 'a' });
  });
});

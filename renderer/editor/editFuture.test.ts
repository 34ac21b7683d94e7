import { expect, test } from 'vitest';
import type { Command } from '#shared/commands/registry';
import { makeForward } from '#shared/model/flow';
import { makeImprovement } from '#shared/model/improvement';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { createEditor, type Editor } from './createEditor';

const map = makeMap({
  id: 'm',
  title: 'Orders',
  steps: ['a', 'b', 'c'].map((id) =>
    makeStep({ id, name: id.toUpperCase(), processTime: '1h', waitTime: '2d' }),
  ),
  flows: [makeForward({ id: 'ab', from: 'a', to: 'b' }), makeForward({ id: 'bc', from: 'b', to: 'c' })],
  improvements: ['one', 'two'].map((id, at) =>
    makeImprovement({ id, number: at + 1, title: id, status: 'selected' }),
  ),
});

const wait = (id: string, waitTime: string): Command => ({ kind: 'editStep', id, patch: { waitTime } });

function inFuture(hand: string | null = 'two', document = map): Editor {
  const editor = createEditor(document);
  editor.showState('future');
  editor.takeInHand(hand);
  return editor;
}

const shownWait = (editor: Editor, id: string) =>
  editor.store.getState().document.steps.find((step) => step.id === id)?.waitTime;
const recorded = (editor: Editor, id: string) =>
  editor.store.getState().base.improvements.find((one) => one.id === id)?.commands;

test('an edit of the future is recorded under the improvement in hand; the current state stays', () => {
  const editor = inFuture();
  expect(editor.dispatch(wait('b', '4h'))).toBeNull();
  const { base, document, analysis, derived, history } = editor.store.getState();
  expect(shownWait(editor, 'b')).toBe('4h');
  expect(base.steps).toBe(map.steps);
  expect(recorded(editor, 'two')).toEqual([wait('b', '4h')]);
  expect(history.past.at(-1)?.commands).toMatchObject([{ kind: 'recordCommand', id: 'two' }]);
  expect(analysis.document).toBe(document);
  expect(derived.changes?.steps.get('b')).toMatchObject({ before: { waitTime: '2d' }, by: [2] });
});

test('typing leaves one command and one step of undo', () => {
  const editor = inFuture();
  for (const typed of ['4', '4h', '4h 3', '4h 30m'])
    editor.dispatch(wait('b', typed), { undoGroup: 'b:wait' });
  expect(recorded(editor, 'two')).toEqual([wait('b', '4h 30m')]);
  expect(editor.store.getState().history.past).toHaveLength(1);
  expect(editor.store.getState().history.past[0]?.commands).toHaveLength(1);
  editor.undo();
  expect(editor.store.getState().base).toBe(map);
  expect(shownWait(editor, 'b')).toBe('2d');
  editor.redo();
  expect(shownWait(editor, 'b')).toBe('4h 30m');
});

test('Escape takes typing back, and with it the improvement that it had made', () => {
  const editor = inFuture(null);
  for (const typed of ['4', '4h']) editor.dispatch(wait('b', typed), { undoGroup: 'b:wait' });
  expect(editor.store.getState().base.improvements).toHaveLength(3);
  editor.cancelUndoGroup('b:wait');
  expect(editor.store.getState().base).toBe(map);
});

test('with none in hand the first edit makes an improvement, and the next one goes into it', () => {
  const editor = inFuture(null);
  editor.dispatch(wait('b', '4h'));
  editor.dispatch(wait('c', '1h'));
  const { base, inHand, history } = editor.store.getState();
  expect(base.improvements.at(-1)).toMatchObject({
    id: inHand,
    number: 3,
    title: '',
    status: 'selected',
    step: 'b',
    commands: [wait('b', '4h'), wait('c', '1h')],
  });
  expect(history.past).toHaveLength(2);
});

test('several commands at once are recorded as one, and a step that was added can be edited', () => {
  const editor = inFuture();
  const step = makeStep({ id: 'd', name: '' });
  editor.dispatch({
    kind: 'all',
    commands: [
      { kind: 'addStep', step, after: 'b', flow: null },
      { kind: 'connect', flow: makeForward({ id: 'ad', from: 'a', to: 'd' }) },
      { kind: 'connect', flow: makeForward({ id: 'dc', from: 'd', to: 'c' }) },
    ],
  });
  editor.dispatch({ kind: 'editStep', id: 'd', patch: { name: 'Try' } });
  expect(recorded(editor, 'two')?.map(({ kind }) => kind)).toEqual(['all', 'editStep']);
  expect(editor.store.getState().document.steps.map(({ id }) => id)).toContain('d');
  expect(editor.store.getState().base.steps).toBe(map.steps);
});

test('an edit of what a later improvement brings comes behind it', () => {
  const editor = inFuture('two');
  editor.dispatch({ kind: 'addStep', step: makeStep({ id: 'd', name: 'D' }), after: 'c', flow: 'cd' });
  editor.takeInHand('one');
  expect(editor.dispatch(wait('d', '1h'))).toBeNull();
  expect(editor.store.getState().base.improvements.map(({ id }) => id)).toEqual(['two', 'one']);
  expect(shownWait(editor, 'd')).toBe('1h');
  expect(editor.store.getState().future?.conflicts).toEqual([]);
});

test('what another improvement has the last word on is edited behind it', () => {
  const editor = inFuture('two');
  editor.dispatch(wait('b', '4h'));
  editor.takeInHand('one');
  editor.dispatch(wait('b', '1h'));
  expect(shownWait(editor, 'b')).toBe('1h');
  expect(editor.store.getState().base.improvements.map(({ id }) => id)).toEqual(['two', 'one']);
});

test('an edit that would take something from another improvement is refused', () => {
  const editor = inFuture('one');
  editor.dispatch({ kind: 'addStep', step: makeStep({ id: 'd', name: 'D' }), after: 'c', flow: 'cd' });
  editor.takeInHand('two');
  editor.dispatch(wait('d', '4h'));
  editor.takeInHand('one');
  const before = editor.store.getState().base;
  expect(editor.dispatch(wait('d', '1h'))).toEqual({ kind: 'decidedElsewhere' });
  expect(editor.store.getState().base).toBe(before);
  expect(shownWait(editor, 'd')).toBe('4h');
});

test('what cannot be done on the future state is refused as on the current one', () => {
  const editor = inFuture();
  editor.dispatch({ kind: 'removeStep', id: 'b' });
  expect(editor.dispatch(wait('b', '1h'))).toEqual({ kind: 'unknownStep', id: 'b' });
  expect(editor.dispatch(wait('c', 'long'))?.kind).toBe('badDuration');
  expect(recorded(editor, 'two')).toHaveLength(1);
});

test('calendar, demand and notes belong to the map itself, and that is said', () => {
  const editor = inFuture();
  expect(editor.dispatch({ kind: 'setDemand', demand: { items: 3, per: 'week' } })).toEqual({
    kind: 'notRecordable',
    what: 'demand',
  });
  expect(
    editor.dispatch({ kind: 'setCalendar', calendar: { ...map.calendar, hoursPerDay: 7 } }),
  ).toMatchObject({ what: 'calendar' });
  expect(editor.dispatch({ kind: 'removeNote', id: 'n' })).toMatchObject({ what: 'notes' });
  expect(editor.store.getState().base).toBe(map);
});

test('the title, and improvements themselves, are edited as ever', () => {
  const editor = inFuture();
  editor.dispatch({ kind: 'setTitle', title: 'Returns' });
  editor.dispatch({ kind: 'editImprovement', id: 'one', patch: { title: 'Ask less' } });
  const { base, document } = editor.store.getState();
  expect(base.title).toBe('Returns');
  expect(document.improvements).toBe(base.improvements);
  expect(recorded(editor, 'two')).toEqual([]);
});

test('recording under an improvement that is left out includes it', () => {
  const scenarios = [{ id: 'plan', name: 'Plan', improvements: ['one'] }];
  const editor = inFuture('two', { ...map, scenarios, plan: 'plan' });
  editor.dispatch(wait('b', '4h'));
  expect(editor.store.getState().base.scenarios[0]?.improvements).toEqual(['one', 'two']);
  expect(shownWait(editor, 'b')).toBe('4h');
  editor.undo();
  expect(editor.store.getState().base.scenarios).toEqual(scenarios);
});

test('another scenario shows another future, and edits go into that one', () => {
  const scenarios = [
    { id: 'plan', name: 'Plan', improvements: ['one'] },
    { id: 'bold', name: 'Bold', improvements: [] },
  ];
  const editor = inFuture('one', { ...map, scenarios, plan: 'plan' });
  editor.dispatch(wait('b', '4h'));
  editor.showScenario('bold');
  expect(shownWait(editor, 'b')).toBe('2d');
  editor.takeInHand('two');
  editor.dispatch(wait('c', '1h'));
  expect(shownWait(editor, 'c')).toBe('1h');
  editor.showScenario(null);
  expect([shownWait(editor, 'b'), shownWait(editor, 'c')]).toEqual(['4h', '2d']);
});

test('back on the current state nothing of the future is left, and edits are of the map', () => {
  const editor = inFuture();
  editor.dispatch({ kind: 'removeStep', id: 'b' });
  editor.showState('current');
  const { document, base, analysis, derived, current, future } = editor.store.getState();
  expect(document).toBe(base);
  expect(analysis).toBe(current);
  expect([future, derived.changes]).toEqual([null, null]);
  editor.dispatch(wait('a', '3d'));
  expect(editor.store.getState().base.steps[0]?.waitTime).toBe('3d');
  editor.showState('future');
  expect([shownWait(editor, 'a'), shownWait(editor, 'b')]).toEqual(['3d', undefined]);
});

test('what is compared is not edited, and neither is anything where this window may only look', () => {
  const editor = inFuture();
  editor.showState('compare');
  expect(editor.dispatch(wait('b', '4h'))).toEqual({ kind: 'comparing' });
  editor.showState('future');
  editor.setReadOnly(true);
  expect(editor.dispatch(wait('b', '4h'))).toEqual({ kind: 'readOnly' });
  expect(editor.store.getState().base).toBe(map);
});

test('a selection of what only the future has is gone on the current state', () => {
  const editor = inFuture();
  editor.dispatch({ kind: 'addStep', step: makeStep({ id: 'd', name: 'D' }), after: 'c', flow: 'cd' });
  editor.select({ steps: new Set(['d']), flows: new Set() });
  expect(editor.store.getState().selection.steps.size).toBe(1);
  editor.showState('current');
  expect(editor.store.getState().selection.steps.size).toBe(0);
});

test('a window that may only look shows the future of what another one writes', () => {
  const editor = createEditor(map, { readOnly: true });
  editor.showState('future');
  const [one, two] = map.improvements;
  if (one === undefined || two === undefined) throw new Error('there are two improvements');
  editor.follow({ ...map, improvements: [one, { ...two, commands: [wait('b', '4h')] }] }, 3);
  expect(shownWait(editor, 'b')).toBe('4h');
  expect(editor.store.getState().base.steps[1]?.waitTime).toBe('2d');
});

test('an edit that changes nothing of the future is no change of the map', () => {
  const editor = inFuture(null);
  expect(editor.dispatch(wait('b', '2d'))).toBeNull();
  expect(editor.store.getState().base).toBe(map);
  expect(editor.store.getState().history.past).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Command } from '#shared/commands/registry';
import { makeStep } from '#shared/model/step';
import type { Editor } from '../editor/createEditor';
import { emptyHistory } from '../editor/history';
import { renameMap, settleJournals } from './closedMaps';
import { addMap, purgeDeleted } from './library';
import { openSession, type Session, type SessionWorld } from './openSession';
import { readHistory } from './readHistory';

import { crash, freshWorld, orders, otherWindow, setTitle } from './storage.testing';
import { keptSteps } from './storedHistory';

async function stored(): Promise<SessionWorld> {
  const world = freshWorld();
  await addMap(world.database, { document: orders }, world.now());
  return world;
}

async function open(world: SessionWorld): Promise<Session> {
  const opened = await openSession(world, orders.id);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

const title = (editor: Editor) => editor.store.getState().document.title;
const past = (editor: Editor) => editor.store.getState().history.past.length;
const future = (editor: Editor) => editor.store.getState().history.future.length;

test('undo goes on after the window was closed', async () => {
  const world = await stored();
  const first = await open(world);
  first.editor.dispatch(setTitle('One'));
  first.editor.dispatch(setTitle('Two'));
  await first.close();
  const { editor } = await open(world);
  await expect.poll(() => past(editor)).toBe(2);
  editor.undo();
  expect(title(editor)).toBe('One');
  editor.undo();
  expect(editor.store.getState().document).toEqual(orders);
  editor.redo();
  editor.redo();
  expect(title(editor)).toBe('Two');
});

test('undo and redo go on after a crash', async () => {
  const world = await stored();
  const first = await open(world);
  for (const name of ['One', 'Two', 'Three']) first.editor.dispatch(setTitle(name));
  first.editor.undo();
  await first.autosave.flush();
  const { editor } = await open(crash(world));
  await expect.poll(() => [past(editor), future(editor)]).toEqual([2, 1]);
  editor.redo();
  expect(title(editor)).toBe('Three');
});

test('typing is one step of undo after a crash too', async () => {
  const world = await stored();
  const first = await open(world);
  for (const name of ['R', 'Re', 'Ret']) first.editor.dispatch(setTitle(name), { undoGroup: 'title' });
  await first.autosave.flush();
  const { editor } = await open(crash(world));
  await expect.poll(() => past(editor)).toBe(1);
  editor.undo();
  expect(title(editor)).toBe('Orders');
});

test('what was done before the steps came back stays done, and comes back as the last step', async () => {
  const world = await stored();
  const first = await open(world);
  first.editor.dispatch(setTitle('One'));
  await first.close();
  const opened = await openSession(world, orders.id);
  if (!opened.ok) throw new Error(opened.error.kind);
  const { editor } = opened.value;
  editor.dispatch(setTitle('Two'));
  await expect.poll(() => past(editor)).toBe(2);
  editor.undo();
  editor.undo();
  expect(title(editor)).toBe('Orders');
});

test('pastes, places and the calendar are taken back after a crash like everything else', async () => {
  const world = await stored();
  const first = await open(world);
  const pasted = makeStep({ id: 'p1', name: 'Pasted' });
  const commands: readonly Command[] = [
    { kind: 'setCalendar', calendar: { ...orders.calendar, hoursPerDay: 6 } },
    { kind: 'editStep', id: 's1', patch: { place: { x: 40, y: 8 } } },
    {
      kind: 'all',
      commands: [
        { kind: 'addStep', step: pasted, after: 's2', flow: 'p2' },
        { kind: 'editStep', id: 'p1', patch: { team: 'Depot' } },
      ],
    },
  ];
  for (const command of commands) expect(first.editor.dispatch(command)).toBeNull();
  await first.autosave.flush();
  const { editor } = await open(crash(world));
  await expect.poll(() => past(editor)).toBe(commands.length);
  for (const _ of commands) editor.undo();
  expect(editor.store.getState().document).toEqual(orders);
});

test('the window that takes over takes back what the other one did', async () => {
  const world = await stored();
  const writer = await open(world);
  const reader = await openSession(otherWindow(world), orders.id);
  if (!reader.ok) throw new Error(reader.error.kind);
  writer.editor.dispatch(setTitle('One'));
  await writer.close();
  const { editor } = reader.value;
  await expect.poll(() => editor.store.getState().readOnly).toBe(false);
  await expect.poll(() => past(editor)).toBe(1);
  editor.undo();
  expect(title(editor)).toBe('Orders');
});

test('a map that was renamed in the library is renamed back by undo', async () => {
  const world = await stored();
  const first = await open(world);
  first.editor.dispatch(setTitle('One'));
  await first.close();
  expect((await renameMap(world, orders.id, 'Two')).ok).toBe(true);
  const { editor } = await open(world);
  await expect.poll(() => past(editor)).toBe(2);
  editor.undo();
  expect(title(editor)).toBe('One');
});

test('bringing the library in order after a crash keeps the steps', async () => {
  const world = await stored();
  const first = await open(world);
  first.editor.dispatch(setTitle('One'));
  await first.autosave.flush();
  const after = crash(world);
  await settleJournals(after);
  expect(await after.database.journal.count()).toBe(0);
  const { editor } = await open(after);
  await expect.poll(() => past(editor)).toBe(1);
});

test('steps that do not lead to the map as it is are not offered', async () => {
  const world = await stored();
  const first = await open(world);
  first.editor.dispatch(setTitle('One'));
  await first.close();
  await world.database.history.update(orders.id, { past: [[setTitle('Another')]] });
  const renamed = { ...orders, title: 'One' };
  expect(await readHistory(world.database, { document: renamed, revision: 1 })).toEqual(emptyHistory);
});

test('the last steps are kept, not all of them', async () => {
  const world = await stored();
  const first = await open(world);
  for (let at = 0; at < keptSteps + 20; at += 1) first.editor.dispatch(setTitle(`Title ${at}`));
  await first.close();
  const { editor } = await open(world);
  await expect.poll(() => past(editor)).toBe(keptSteps);
  for (let at = 0; at < keptSteps; at += 1) editor.undo();
  expect(title(editor)).toBe('Title 19');
});

test('the steps of a map that was thrown away go with it', async () => {
  const world = await stored();
  const first = await open(world);
  first.editor.dispatch(setTitle('One'));
  await first.close();
  await world.database.maps.update(orders.id, { deletedAt: 1 });
  await purgeDeleted(world.database, world.now());
  expect(await world.database.history.count()).toBe(0);
});

const operations = fc.array(
  fc.constantFrom(
    'A',
    'B',
    'typed',
    'more',
    'undo',
    'redo',
    'endUndoGroup',
    'cancel',
    'save',
    'checkpoint',
    'crash',
  ),
  { maxLength: 25 },
);

test('whatever was done and whenever the window ended, undo and redo are as they were', async () => {
  await fc.assert(
    fc.asyncProperty(operations, async (list) => {
      let world = await stored();
      let session = await open(world);
      for (const operation of list) {
        const { editor, autosave } = session;
        if (operation === 'undo') editor.undo();
        else if (operation === 'redo') editor.redo();
        else if (operation === 'endUndoGroup') editor.endUndoGroup();
        else if (operation === 'cancel') editor.cancelUndoGroup('undoGroup');
        else if (operation === 'typed' || operation === 'more')
          editor.dispatch(setTitle(operation), { undoGroup: 'undoGroup' });
        else if (operation === 'save') await autosave.flush();
        else if (operation === 'checkpoint') await autosave.checkpoint();
        else if (operation === 'crash') {
          await autosave.flush();
          const before = editor.store.getState();
          world = crash(world);
          session = await open(world);
          const titles = ({ history }: typeof before) =>
            [history.past, history.future].map((steps) => steps.map((step) => step.document.title));
          // The steps are read behind the map: both lists have to come, also where one of them is empty.
          await expect
            .poll(() => titles(session.editor.store.getState()), { interval: 1 })
            .toEqual(titles(before));
          const after = session.editor.store.getState();
          expect(after.document).toEqual(before.document);
        } else editor.dispatch(setTitle(operation));
      }
      await session.close();
    }),
    { numRuns: 60 },
  );
});

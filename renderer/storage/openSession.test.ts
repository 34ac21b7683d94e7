import { expect, test, vi } from 'vitest';
import { readVsmap } from '#shared/file/readVsmap';
import { writeCheckpoint } from './checkpoint';
import { addMap } from './library';
import { openSession, type Session, type SessionWorld } from './openSession';
import { readMap } from './readMap';
import { crash, freshWorld, journalOf, orders, otherWindow, setTitle } from './storage.testing';

async function stored(world: SessionWorld): Promise<SessionWorld> {
  expect(await addMap(world.database, { document: orders }, world.now())).toEqual({ ok: true, value: null });
  return world;
}

async function open(world: SessionWorld): Promise<Session> {
  const opened = await openSession(world, orders.id);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

test('what was saved is there after a crash', async () => {
  const world = await stored(freshWorld());
  const session = await open(world);
  session.editor.dispatch(setTitle('Returns'));
  session.editor.dispatch({ kind: 'editStep', id: 's1', patch: { name: 'Receive' } });
  session.editor.undo();
  await session.autosave.flush();
  expect(session.autosave.status.getState()).toEqual({ kind: 'saved' });
  const written = session.editor.store.getState();

  const reopened = await open(crash(world));
  expect(reopened.editor.store.getState().document).toEqual(written.document);
  expect(reopened.editor.store.getState().revision).toBe(written.revision);
  expect(reopened.notice).toEqual({ quarantined: 0, newer: false, elsewhere: false });
});

test('opening after a crash brings the library up to date and empties the journal', async () => {
  const world = await stored(freshWorld());
  const session = await open(world);
  session.editor.dispatch(setTitle('Returns'));
  await session.autosave.flush();
  const after = crash(world);
  await open(after);
  expect((await after.database.maps.get(orders.id))?.title).toBe('Returns');
  expect(await journalOf(after.database, orders.id)).toEqual([]);
});

test('closing leaves a checkpoint and no journal', async () => {
  const world = await stored(freshWorld());
  const session = await open(world);
  session.editor.dispatch(setTitle('Returns'));
  await session.close();
  expect(await journalOf(world.database, orders.id)).toEqual([]);
  const read = await readMap(world.database, orders.id);
  expect(read.ok && read.value.document.title).toBe('Returns');
  expect((await world.database.maps.get(orders.id))?.title).toBe('Returns');
});

test('what is typed between the parts of a checkpoint is kept as well', async () => {
  const world = await stored(freshWorld());
  const { editor, autosave, around } = await open(world);
  editor.dispatch(setTitle('Returns'));
  await autosave.flush();
  const { document, revision, history } = editor.store.getState();
  let pauses = 0;
  await writeCheckpoint(
    world.database,
    { document, revision, around },
    {
      history,
      changedAt: world.now(),
      async pause() {
        pauses += 1;
        editor.dispatch(setTitle(`Returns ${pauses}`));
        await autosave.flush();
      },
    },
  );
  expect(pauses).toBeGreaterThan(1);
  expect((await world.database.checkpoints.get(orders.id))?.revision).toBe(revision);
  expect(await journalOf(world.database, orders.id)).toHaveLength(pauses);
  const reopened = await open(crash(world));
  expect(reopened.editor.store.getState().document.title).toBe(`Returns ${pauses}`);
});

test('a record that cannot be read stops the replay, and is kept', async () => {
  const world = await stored(freshWorld());
  const session = await open(world);
  for (const title of ['One', 'Two', 'Three']) session.editor.dispatch(setTitle(title));
  await session.autosave.flush();
  await world.database.journal.put({
    kind: 'command',
    mapId: orders.id,
    revision: 2,
    at: 0,
    command: { kind: 'setTitle', title: 7 },
  });

  const after = crash(world);
  const reopened = await open(after);
  expect(reopened.editor.store.getState().document.title).toBe('One');
  expect(reopened.notice.quarantined).toBe(2);
  const [kept] = await after.database.setAside.toArray();
  expect(kept?.records.map((record) => record.revision)).toEqual([2, 3]);

  reopened.editor.dispatch(setTitle('Four'));
  await reopened.autosave.flush();
  const last = await open(crash(after));
  expect(last.editor.store.getState().document.title).toBe('Four');
  expect(last.notice.quarantined).toBe(0);
});

test('a gap in the journal stops the replay', async () => {
  const world = await stored(freshWorld());
  const session = await open(world);
  for (const title of ['One', 'Two', 'Three']) session.editor.dispatch(setTitle(title));
  await session.autosave.flush();
  await world.database.journal.delete([orders.id, 2]);
  const reopened = await open(crash(world));
  expect(reopened.editor.store.getState().document.title).toBe('One');
  expect(reopened.notice.quarantined).toBe(1);
});

test('a map whose text is damaged is not opened, and its text is handed out', async () => {
  const world = await stored(freshWorld());
  await world.database.checkpoints.update(orders.id, { text: '{"format":"vsmap"' });
  const opened = await openSession(world, orders.id);
  expect(opened).toMatchObject({ ok: false, error: { kind: 'damaged', text: '{"format":"vsmap"' } });
});

test('a map that is not in the library cannot be opened, and its lock is free again', async () => {
  const world = freshWorld();
  expect(await openSession(world, orders.id)).toEqual({ ok: false, error: { kind: 'missing' } });
  const later = await open(await stored(world));
  expect(later.notice.elsewhere).toBe(false);
});

test('a second window may only look, and sees what the first one writes', async () => {
  const world = await stored(freshWorld());
  const first = await open(world);
  const second = await open(otherWindow(world));
  expect(second.notice.elsewhere).toBe(true);
  expect(second.editor.dispatch(setTitle('Mine'))).toEqual({ kind: 'readOnly' });

  first.editor.dispatch(setTitle('Returns'));
  await first.autosave.flush();
  await vi.waitFor(() => expect(second.editor.store.getState().document.title).toBe('Returns'));
  await second.close();
  await first.close();
});

test('the second window takes over when the first one is closed', async () => {
  const world = await stored(freshWorld());
  const first = await open(world);
  const second = await open(otherWindow(world));
  first.editor.dispatch(setTitle('Returns'));
  await first.close();
  await vi.waitFor(() => expect(second.editor.store.getState().readOnly).toBe(false));
  expect(second.editor.store.getState().document.title).toBe('Returns');
  second.editor.dispatch(setTitle('Mine'));
  await second.close();
  const read = await readMap(world.database, orders.id);
  expect(read.ok && read.value.document.title).toBe('Mine');
});

test('a database that was closed under the window is told, and nothing counts as saved', async () => {
  const world = await stored(freshWorld());
  const session = await open(world);
  world.database.close({ disableAutoOpen: true });
  session.editor.dispatch(setTitle('Returns'));
  await session.autosave.flush();
  expect(session.autosave.status.getState()).toEqual({ kind: 'notSaved', error: { kind: 'closed' } });
  expect(session.editor.store.getState().document.title).toBe('Returns');
});

test('fields that this program does not know survive editing', async () => {
  const world = freshWorld();
  const text = `{"format":"vsmap","formatVersion":1,"tool":"another","map":{"id":"orders","title":"Orders","calendar":{"hoursPerDay":8,"daysPerWeek":5,"weeksPerMonth":4},"steps":[],"flows":[],"colour":"red"}}`;
  const read = readVsmap(text);
  if (!read.ok) throw new Error(read.error.kind);
  await addMap(world.database, { document: read.value.document, file: { ...read.value, text } }, world.now());
  const session = await open(world);
  session.editor.dispatch(setTitle('Returns'));
  await session.close();
  const row = await world.database.checkpoints.get(orders.id);
  expect(JSON.parse(row?.text ?? '')).toMatchObject({
    tool: 'another',
    map: { title: 'Returns', colour: 'red' },
  });
});

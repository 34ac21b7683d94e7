import { expect, test } from 'vitest';
import type { Command } from '#shared/commands/registry';
import { addMap } from './library';
import { openSession, type Session, type SessionWorld } from './openSession';
import { crash, freshWorld, orders } from './storage.testing';

async function openMap(world: SessionWorld): Promise<Session> {
  const opened = await openSession(world, orders.id);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

test('an edit that was undone or left is in the journal as an edit, and undo goes on after a crash', async () => {
  const world = freshWorld();
  await addMap(world.database, { document: orders }, world.now());
  const first = await openMap(world);
  const [step] = orders.steps;
  const wait = (waitTime: string): Command => ({
    kind: 'editStep',
    id: step?.id ?? '',
    patch: { waitTime },
  });
  first.editor.dispatch(wait('1d'));
  first.editor.dispatch(wait('2d'));
  first.editor.dispatch(wait('3d'), { undoGroup: 'cell' });
  first.editor.cancelUndoGroup('cell');
  first.editor.undo();
  await first.autosave.flush();
  const rows = await world.database.journal.toArray();
  expect(rows.map(({ kind, move }) => [kind, move])).toEqual([
    ['command', 'begun'],
    ['command', 'begun'],
    ['command', 'begun'],
    ['command', 'cancelled'],
    ['command', 'undone'],
  ]);
  const { editor } = await openMap(crash(world));
  const { store } = editor;
  await expect
    .poll(() => [store.getState().history.past.length, store.getState().history.future.length])
    .toEqual([1, 1]);
  editor.redo();
  expect(store.getState().document.steps[0]?.waitTime).toBe('2d');
});

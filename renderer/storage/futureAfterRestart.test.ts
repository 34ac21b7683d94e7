import { expect, test } from 'vitest';
import { makeStep } from '#shared/model/step';
import { addMap } from './library';
import { openSession, type Session, type SessionWorld } from './openSession';
import { crash, freshWorld, orders } from './storage.testing';

async function open(world: SessionWorld): Promise<Session> {
  const opened = await openSession(world, orders.id);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
}

test('an edit of the future state, and the improvement that it made, are there after a crash with their undo', async () => {
  const world = freshWorld();
  await addMap(world.database, { document: orders }, world.now());
  const first = await open(world);
  first.editor.dispatch({
    kind: 'addStep',
    step: makeStep({ id: 'here', name: 'H' }),
    after: null,
    flow: null,
  });
  first.editor.showState('future');
  for (const waitTime of ['4', '4h'])
    first.editor.dispatch({ kind: 'editStep', id: 'here', patch: { waitTime } }, { undoGroup: 'wait' });
  const { base } = first.editor.store.getState();
  await first.autosave.flush();
  const { editor } = await open(crash(world));
  expect(editor.store.getState()).toMatchObject({ view: 'current', document: base, base });
  expect(base.steps.at(-1)?.waitTime).toBeNull();
  await expect.poll(() => editor.store.getState().history.past.length).toBe(2);
  editor.showState('future');
  expect(editor.store.getState().document.steps.at(-1)?.waitTime).toBe('4h');
  editor.undo();
  expect(editor.store.getState().base.improvements).toHaveLength(base.improvements.length - 1);
  editor.redo();
  expect(editor.store.getState().base).toEqual(base);
});

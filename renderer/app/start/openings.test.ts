import { expect, test } from 'vitest';
import { addMap } from '../../storage/library';
import { openSession, type Session, type SessionWorld } from '../../storage/openSession';
import { freshWorld, orders } from '../../storage/storage.testing';
import { createOpenings, type Opening } from './openings';

const other = { ...orders, id: 'other' };

async function library(): Promise<SessionWorld> {
  const world = freshWorld();
  for (const document of [orders, other]) await addMap(world.database, { document }, world.now());
  return world;
}

async function sessionOf(opening: Opening | null): Promise<Session> {
  const opened = await opening;
  if (opened?.ok !== true) throw new Error('it was not opened');
  return opened.value;
}

test('on a first start the window that shows no map yet leaves the early opening to the one that will', async () => {
  const world = await library();
  const openings = createOpenings(openSession);
  const early = openings.early(world, orders.id);
  expect(openings.of(world, null)).toBeNull();
  const session = await sessionOf(openings.of(world, orders.id));
  expect(session).toBe(await sessionOf(early));
  expect(session.notice.elsewhere).toBe(false);
  expect(session.editor.store.getState().readOnly).toBe(false);
  await session.close();
});

/** All that is due has been done. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Openings whose maps take their time to close, until they are let. */
function slowToClose() {
  let letClose = () => {};
  const closed = new Promise<void>((resolve) => {
    letClose = resolve;
  });
  const asked: string[] = [];
  const openings = createOpenings(async (world, id) => {
    asked.push(id);
    const opened = await openSession(world, id);
    if (!opened.ok) return opened;
    const close = () => closed.then(() => opened.value.close());
    return { ok: true, value: { ...opened.value, close } };
  });
  return { openings, asked, letClose: () => letClose() };
}

test('a map that was opened early and is not shown is closed before another one is opened', async () => {
  const world = await library();
  const { openings, asked, letClose } = slowToClose();
  await openings.early(world, orders.id);
  const shown = openings.of(world, other.id);
  await settled();
  expect(asked).toEqual([orders.id]);
  letClose();
  expect((await sessionOf(shown)).mapId).toBe(other.id);
});

test('a map is closed before it is opened once more, and is not taken for that of another window', async () => {
  const world = await library();
  const { openings, asked, letClose } = slowToClose();
  const first = openings.of(world, orders.id);
  if (first !== null) openings.close(first);
  await first;
  const again = openings.of(world, orders.id);
  await settled();
  expect(asked).toEqual([orders.id]);
  letClose();
  expect((await sessionOf(again)).notice.elsewhere).toBe(false);
});

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

test('a map that was opened early and is not shown is given free before it is opened for somebody', async () => {
  const world = await library();
  const openings = createOpenings(openSession);
  void openings.early(world, orders.id);
  const shown = openings.of(world, other.id);
  if (shown !== null) openings.close(shown);
  const session = await sessionOf(openings.of(world, orders.id));
  expect(session.notice.elsewhere).toBe(false);
  await session.close();
});

test('one map is closed before the next is opened, which may be the same', async () => {
  const world = await library();
  const openings = createOpenings(openSession);
  const first = openings.of(world, orders.id);
  if (first !== null) openings.close(first);
  const session = await sessionOf(openings.of(world, orders.id));
  expect(session.notice.elsewhere).toBe(false);
  await session.close();
});

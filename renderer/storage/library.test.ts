import { expect, test } from 'vitest';
import { renameMap, settleJournals } from './closedMaps';
import {
  addMap,
  deleteMap,
  duplicateMap,
  keptDays,
  listDeleted,
  listMaps,
  purgeDeleted,
  restoreMap,
} from './library';
import { openSession } from './openSession';
import { readMap } from './readMap';

import { crash, freshWorld, orders, otherWindow, setTitle } from './storage.testing';

const day = 86_400_000;

async function withOrders() {
  const world = freshWorld();
  await addMap(world.database, { document: orders }, world.now());
  return world;
}

test('a map is listed with its headline numbers and its picture', async () => {
  const { database } = await withOrders();
  const [row] = await listMaps(database);
  expect(row).toMatchObject({ id: 'orders', title: 'Orders', steps: 2, deletedAt: null });
  // 2 d + 1 h + 1 d + 2 h in office hours; 3 h of it is work.
  expect(row?.leadTime).toBe(27 * 3600);
  expect(row?.flowEfficiency).toBeCloseTo(3 / 27);
  expect(row?.picture.shapes.length).toBeGreaterThan(2);
  expect(row?.firstPass).toBeNull();
});

test('a map with rework is listed with its lead time with and without it', async () => {
  const { database, now } = freshWorld();
  const [first, last] = orders.steps;
  if (first === undefined || last === undefined) throw new Error('there are two steps');
  const flows = [
    ...orders.flows,
    { id: 'back', kind: 'rework', from: last.id, to: first.id, share: 0.2 },
  ] as const;
  await addMap(database, { document: { ...orders, flows } }, now());
  const [row] = await listMaps(database);
  // All of it is done 1 / (1 - 0.2) = 1.25 times.
  expect([row?.leadTime, row?.firstPass]).toEqual([1.25 * 27 * 3600, 27 * 3600]);
});

test('an id is taken into the library once', async () => {
  const { database, now } = await withOrders();
  const again = await addMap(database, { document: { ...orders, title: 'Other' } }, now());
  expect(again.ok).toBe(false);
  expect((await listMaps(database)).map((row) => row.title)).toEqual(['Orders']);
});

test('a map that was just added is opened without being read again, and read from then on', async () => {
  const { database } = await withOrders();
  const [first, next] = [await readMap(database, orders.id), await readMap(database, orders.id)];
  if (!first.ok || !next.ok) throw new Error('the map is there');
  expect(first.value.document).toBe(orders);
  expect(first.value.analysis?.document).toBe(orders);
  expect(next.value.document).not.toBe(orders);
  expect(next.value.document).toEqual(orders);
});

test('maps are listed last changed first', async () => {
  const world = await withOrders();
  await addMap(world.database, { document: { ...orders, id: 'second' } }, world.now());
  expect((await listMaps(world.database)).map((row) => row.id)).toEqual(['second', 'orders']);
  await renameMap(world, 'orders', 'Renamed');
  expect((await listMaps(world.database)).map((row) => row.id)).toEqual(['orders', 'second']);
});

test('a map that was deleted can be brought back as it was', async () => {
  const { database, now } = await withOrders();
  await deleteMap(database, 'orders', now());
  expect(await listMaps(database)).toEqual([]);
  expect((await listDeleted(database)).map((row) => row.id)).toEqual(['orders']);
  await restoreMap(database, 'orders');
  expect(await listDeleted(database)).toEqual([]);
  const read = await readMap(database, 'orders');
  expect(read.ok && read.value.document).toEqual(orders);
});

test('only maps that were deleted long ago are purged, with all that belongs to them', async () => {
  const { database, now } = await withOrders();
  await addMap(database, { document: { ...orders, id: 'fresh' } }, now());
  const then = now();
  const scene = { width: 1, height: 1, language: undefined, systemLanguages: [] };
  const place = { x: 0, y: 0, width: 1, height: 1 };
  await database.pictures.put({ mapId: 'orders', revision: 0, scene, place, svg: '<svg/>' });
  await deleteMap(database, 'orders', then);
  await deleteMap(database, 'fresh', then + day);
  await purgeDeleted(database, then + keptDays * day + 1);
  expect((await listDeleted(database)).map((row) => row.id)).toEqual(['fresh']);
  expect(await database.checkpoints.get('orders')).toBeUndefined();
  expect(await database.pictures.get('orders')).toBeUndefined();
  expect(await database.checkpoints.get('fresh')).toBeDefined();
});

test('a duplicate is equal but for its id and its title', async () => {
  const { database, now } = await withOrders();
  await duplicateMap(database, 'orders', { id: 'copy', title: 'Orders (copy)' }, now());
  const read = await readMap(database, 'copy');
  expect(read.ok && read.value.document).toEqual({ ...orders, id: 'copy', title: 'Orders (copy)' });
});

test('a duplicate has the changes that are only in the journal yet', async () => {
  const world = await withOrders();
  const session = await openSession(world, 'orders');
  if (!session.ok) throw new Error(session.error.kind);
  session.value.editor.dispatch(setTitle('Returns'));
  await session.value.autosave.flush();
  await duplicateMap(world.database, 'orders', { id: 'copy', title: 'Copy' }, world.now());
  const read = await readMap(world.database, 'copy');
  expect(read.ok && read.value.document.title).toBe('Copy');
  expect((await world.database.maps.get('copy'))?.revision).toBe(0);
  await session.value.close();
});

test('a map that is open in another window is not renamed from the list', async () => {
  const world = await withOrders();
  const session = await openSession(otherWindow(world), 'orders');
  expect(await renameMap(world, 'orders', 'Mine')).toEqual({ ok: false, error: { kind: 'openElsewhere' } });
  if (session.ok) await session.value.close();
  expect(await renameMap(world, 'orders', 'Mine')).toEqual({ ok: true, value: null });
  expect((await listMaps(world.database))[0]?.title).toBe('Mine');
});

test('after a crash the list shows what was typed last', async () => {
  const world = await withOrders();
  const session = await openSession(world, 'orders');
  if (!session.ok) throw new Error(session.error.kind);
  session.value.editor.dispatch(setTitle('Returns'));
  await session.value.autosave.flush();
  const after = crash(world);
  await settleJournals(after);
  expect((await listMaps(after.database))[0]?.title).toBe('Returns');
  expect(await after.database.journal.count()).toBe(0);
});

test('a map that was deleted is not opened from an old address', async () => {
  const world = await withOrders();
  await deleteMap(world.database, 'orders', world.now());
  expect(await openSession(world, 'orders')).toEqual({ ok: false, error: { kind: 'missing' } });
});

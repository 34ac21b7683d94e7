import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { connectDatabase, type Database } from './database';
import { fakeLocks } from './fakeLocks.testing';
import { addMap, deleteMap } from './library';
import { openSession } from './openSession';
import { readFirstPicture } from './readFirstPicture';
import type { PictureRow } from './rows';
import { writeSetting } from './settings';
import { orders, setTitle } from './storage.testing';

let factory: IDBFactory;
let database: Database;

beforeEach(async () => {
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  factory = new IDBFactory();
  Dexie.dependencies.indexedDB = factory;
  database = connectDatabase();
  await addMap(database, { document: orders }, 1);
});

const picture: PictureRow = {
  mapId: 'orders',
  revision: 0,
  scene: { width: 1280, height: 720, language: undefined, systemLanguages: ['en'] },
  place: { x: 1, y: 2, width: 3, height: 4 },
  svg: '<svg/>',
};

test('a picture of what is on the disk comes with the settings that say how it is shown', async () => {
  await database.pictures.put(picture);
  await writeSetting(database, 'theme', 'dark');
  await writeSetting(database, 'language', 'de');
  expect(await readFirstPicture('orders', factory)).toEqual({ picture, theme: 'dark', language: 'de' });
});

test('without a picture there is none', async () => {
  expect(await readFirstPicture('orders', factory)).toBeNull();
});

test('a picture that is older than the last change is none', async () => {
  await database.pictures.put(picture);
  const world = { database, locks: fakeLocks(), now: () => 2 };
  const session = await openSession(world, 'orders');
  if (!session.ok) throw new Error(session.error.kind);
  session.value.editor.dispatch(setTitle('Returns'));
  await session.value.autosave.flush();
  expect(await readFirstPicture('orders', factory)).toBeNull();

  // The same whether the change is in the journal or in a checkpoint.
  await database.pictures.put({ ...picture, revision: 1 });
  expect(await readFirstPicture('orders', factory)).not.toBeNull();
  await session.value.close();
  expect((await database.maps.get('orders'))?.revision).toBe(1);
  expect(await readFirstPicture('orders', factory)).not.toBeNull();
  await database.pictures.put(picture);
  expect(await readFirstPicture('orders', factory)).toBeNull();
});

test('the picture of a map that was thrown away is none', async () => {
  await database.pictures.put(picture);
  await deleteMap(database, 'orders', 2);
  expect(await readFirstPicture('orders', factory)).toBeNull();
});

test('a look at a library that is not there yet does not make one', async () => {
  const empty = new IDBFactory();
  expect(await readFirstPicture('orders', empty)).toBeNull();
  expect(await empty.databases()).toEqual([]);
});

test('a library of an older version of the app has no pictures, and can be brought up to date afterwards', async () => {
  const older = new IDBFactory();
  Dexie.dependencies.indexedDB = older;
  const before = new Dexie('millrace');
  before.version(2).stores({ maps: 'id' });
  await before.open();
  before.close();
  expect(await readFirstPicture('orders', older)).toBeNull();
  const now = connectDatabase();
  expect(await now.pictures.toArray()).toEqual([]);
});

test('a browser without a database has no picture', async () => {
  const refusing = {
    open: () => {
      throw new Error('denied');
    },
  } as unknown as IDBFactory;
  expect(await readFirstPicture('orders', refusing)).toBeNull();
});

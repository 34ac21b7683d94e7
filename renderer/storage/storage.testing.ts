import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Command } from '#shared/commands/registry';
import { makeForward } from '#shared/model/flow';
import { makeMap } from '#shared/model/mapDocument';
import { makeStep } from '#shared/model/step';
import { connectDatabase, type Database } from './database';
import { fakeLocks } from './fakeLocks.testing';
import type { SessionWorld } from './openSession';

/** A small map to store. */
export const orders = makeMap({
  id: 'orders',
  title: 'Orders',
  steps: [
    makeStep({ id: 's1', name: 'Take', processTime: '1h', waitTime: '2d' }),
    makeStep({ id: 's2', name: 'Ship', processTime: '2h', waitTime: '1d' }),
  ],
  flows: [makeForward({ id: 'f1', from: 's1', to: 's2' })],
});

export function setTitle(title: string): Command {
  return { kind: 'setTitle', title };
}

// Dexie looks for the page's database while it is loaded, which no import of ours can come before.
Dexie.dependencies.indexedDB = new IDBFactory();
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

let databases = 0;

/** A library of its own, with a clock that moves by a second each time it is read. */
export function freshWorld(): SessionWorld {
  databases += 1;
  let now = Date.UTC(2026, 10, 21);
  return {
    database: connectDatabase(`test-${databases}`),
    locks: fakeLocks(),
    now() {
      now += 1000;
      return now;
    },
  };
}

/** The same library seen by another window: another connection, the same locks. */
export function otherWindow(world: SessionWorld): SessionWorld {
  return { ...world, database: connectDatabase(world.database.name) };
}

/** Ends a window without closing anything, as a crash does. */
export function crash(world: SessionWorld): SessionWorld {
  const { name } = world.database;
  world.database.close();
  return { ...world, database: connectDatabase(name), locks: fakeLocks() };
}

/** All records of the journal of a map, by revision. */
export async function journalOf(database: Database, mapId: string) {
  return database.journal.where('mapId').equals(mapId).sortBy('revision');
}

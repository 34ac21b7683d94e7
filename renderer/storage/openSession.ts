import { liveQuery } from 'dexie';
import { editBetween } from '#shared/commands/editBetween';
import type { JsonObject } from '#shared/file/envelope';
import { writeVsmap } from '#shared/file/writeVsmap';
import { fail, ok, type Result } from '#shared/model/result';
import { createEditor, type Editor } from '../editor/createEditor';
import type { Change } from '../editor/editorState';
import type { History } from '../editor/history';
import { analyseInChunks, layOutInChunks, pauseForTasks } from '../editor/inChunks';
import { type Autosave, createAutosave } from './autosave';
import { writeCheckpoint } from './checkpoint';
import type { Database } from './database';
import { quarantineBroken } from './quarantine';
import { readHistory } from './readHistory';
import { type ReadMapError, readMap, type StoredMap } from './readMap';
import type { JournalRow } from './rows';
import { attempt, type StorageError } from './storageError';
import { lockForWriting } from './writerLock';

/** What a session needs of the world around it. */
export interface SessionWorld {
  readonly database: Database;
  readonly locks: LockManager;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a person should be told about how the map was opened. */
export interface OpeningNotice {
  /** Changes at the end that could not be understood and were set aside. */
  readonly quarantined: number;
  /** Written by a newer version of the app. */
  readonly newer: boolean;
  /** Another window has the right to write. */
  readonly elsewhere: boolean;
}

/** An open map: its editor, and the way of its changes to the disk. */
export interface Session {
  readonly mapId: string;
  readonly editor: Editor;
  readonly autosave: Autosave;
  readonly notice: OpeningNotice;
  /** Fields of the file around the map that are not understood, for exports. */
  readonly around: JsonObject;
  /** Writes what waits, and gives the map free for other windows. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a map of the library. One window at a time may write a map; another one shows what the first writes,
 * and takes over when the first is closed.
 */
export async function openSession(world: SessionWorld, id: string): Promise<Result<Session, ReadMapError>> {
  const { database, locks, now } = world;
  let editor: Editor | null = null;
  let stopFollowing: () => void = () => {};

  const lock = await lockForWriting(locks, id, () => void takeOver());
  const first = await readMap(database, id);
  if (!first.ok) {
    lock.release();
    return first;
  }
  const stored = first.value;
  const settled = lock.held ? await settle(world, stored) : ok(null);
  if (!settled.ok) {
    lock.release();
    return settled;
  }
  const opened = createEditor(stored.document, {
    analysis: stored.analysis ?? (await analyseInChunks(stored.document)),
    revision: stored.revision,
    readOnly: stored.readOnly || !lock.held,
  });
  await layOutInChunks(opened.store.getState().derived);
  editor = opened;
  let recalled = lock.held ? recall(stored, settled.value) : Promise.resolve();
  if (!lock.held) stopFollowing = follow(database, id, opened);

  async function takeOver(): Promise<void> {
    stopFollowing();
    const latest = await readMap(database, id);
    if (editor === null || !latest.ok) return;
    const settled = await settle(world, latest.value);
    editor.follow(latest.value.document, latest.value.revision);
    recalled = recall(latest.value, settled.ok ? settled.value : null);
    editor.setReadOnly(latest.value.readOnly || !settled.ok);
  }

  /** Brings back the steps of undo: at once where they are known, else as soon as the map is on the screen. */
  async function recall(from: StoredMap, known: History | null): Promise<void> {
    const history = known ?? (await readHistory(database, from));
    editor?.recall(history, from.revision);
  }

  let changedAt = now();
  const autosave = createAutosave({
    append: (changes) =>
      appendToJournal(
        database,
        changes.map((change) => journalRow(id, change, changedAt)),
      ),
    async checkpoint(last, inChunks) {
      await recalled;
      const { base: document, current: analysis, history, revision } = opened.store.getState();
      // Something was typed meanwhile: the journal has it, and the next checkpoint comes.
      if (revision !== last.revision) return ok(null);
      const source = { history, changedAt, analysis, ...(inChunks && { pause: pauseForTasks }) };
      return writeCheckpoint(database, { document, revision, around: stored.around }, source);
    },
  });
  const stopListening = opened.onChange((change) => {
    changedAt = now();
    autosave.add(change);
  });

  return ok({
    mapId: id,
    editor: opened,
    autosave,
    around: stored.around,
    notice: { quarantined: stored.broken.length, newer: stored.readOnly, elsewhere: !lock.held },
    async close() {
      stopFollowing();
      stopListening();
      await autosave.checkpoint();
      lock.release();
    },
  });
}

/**
 * Brings a map that was not closed properly in order: what cannot be replayed aside, the rest into a checkpoint.
 * Without room to set the broken records aside the map must not be written: new changes would take their places.
 * Answers with the steps of undo where it had to read them, else with null.
 */
async function settle(world: SessionWorld, stored: StoredMap): Promise<Result<History | null, StorageError>> {
  const { database, now } = world;
  const { document, broken, changedAt, readOnly } = stored;
  if (readOnly) return ok(null);
  if (broken.length > 0) {
    const moved = await quarantineBroken(database, document.id, broken, now());
    if (!moved.ok) return moved;
  }
  if (changedAt === null) return ok(null);
  const history = await readHistory(database, stored);
  const written = await writeCheckpoint(database, stored, { history, changedAt });
  return written.ok ? ok(history) : written;
}

function follow(database: Database, id: string, editor: Editor): () => void {
  const changes = liveQuery(async () => readMap(database, id)).subscribe((read) => {
    if (!read.ok || read.value.revision <= editor.store.getState().revision) return;
    editor.follow(read.value.document, read.value.revision);
  });
  return () => changes.unsubscribe();
}

/** The record of a change of the map `mapId`. */
function journalRow(mapId: string, change: Change, at: number): JournalRow {
  const { before, revision, document, move } = change;
  // Most of what is undone is an edit of one step: thousands of others need not be written for that.
  const command = change.command ?? editBetween(before, document);
  return command === null
    ? { kind: 'document', mapId, revision, at, move, text: writeVsmap(document) }
    : { kind: 'command', mapId, revision, at, move, command };
}

/** Appends the records, all or none. A success means that they are on the disk. */
async function appendToJournal(
  database: Database,
  rows: readonly JournalRow[],
): Promise<Result<null, StorageError>> {
  const written = await attempt(() => database.journal.bulkPut([...rows]));
  return written.ok ? ok(null) : fail(written.error);
}

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeMap } from '#shared/model/mapDocument';
import { fail, ok, type Result } from '#shared/model/result';
import type { Change } from '../editor/editorState';
import {
  type AutosaveTarget,
  checkpointEvery,
  createAutosave,
  failuresTold,
  retryDelay,
  writeDelay,
} from './autosave';
import type { StorageError } from './storageError';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function change(revision: number): Change {
  const title = `Revision ${revision}`;
  return {
    revision,
    before: makeMap({ id: 'm', title: '' }),
    document: makeMap({ id: 'm', title }),
    command: { kind: 'setTitle', title },
    move: 'begun',
  };
}

/** A disk whose writes finish when the test says so. */
function slowDisk() {
  const appended: number[][] = [];
  const checkpoints: (readonly [revision: number, inChunks: boolean])[] = [];
  const open: ((result: Result<null, StorageError>) => void)[] = [];
  const target: AutosaveTarget = {
    append(changes) {
      appended.push(changes.map((one) => one.revision));
      return new Promise((resolve) => open.push(resolve));
    },
    checkpoint(last, inChunks) {
      checkpoints.push([last.revision, inChunks]);
      return Promise.resolve(ok(null));
    },
  };
  async function finish(result: Result<null, StorageError> = ok(null)): Promise<void> {
    open.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  }
  return { target, appended, checkpoints, finish };
}

test('a change is handed to the disk at most the write delay later, however long typing goes on', async () => {
  const disk = slowDisk();
  const autosave = createAutosave(disk.target);
  for (let revision = 1; revision <= 5; revision += 1) {
    autosave.add(change(revision));
    await vi.advanceTimersByTimeAsync(writeDelay / 4);
  }
  expect(disk.appended).toEqual([[1, 2, 3, 4]]);
  expect(writeDelay).toBeLessThan(250);
});

test('the status says saved only when the write is done', async () => {
  const disk = slowDisk();
  const autosave = createAutosave(disk.target);
  autosave.add(change(1));
  expect(autosave.status.getState()).toEqual({ kind: 'saving' });
  await vi.advanceTimersByTimeAsync(writeDelay);
  expect(autosave.status.getState()).toEqual({ kind: 'saving' });
  await disk.finish();
  expect(autosave.status.getState()).toEqual({ kind: 'saved' });
});

test('a change during a write is not shown as saved by that write', async () => {
  const disk = slowDisk();
  const autosave = createAutosave(disk.target);
  autosave.add(change(1));
  await vi.advanceTimersByTimeAsync(writeDelay);
  autosave.add(change(2));
  await disk.finish();
  expect(autosave.status.getState()).toEqual({ kind: 'saving' });
  await disk.finish();
  expect(autosave.status.getState()).toEqual({ kind: 'saved' });
  expect(disk.appended).toEqual([[1], [2]]);
});

test('a failed write keeps its changes, says why, and is tried again with those that came since', async () => {
  const disk = slowDisk();
  const autosave = createAutosave(disk.target);
  autosave.add(change(1));
  await vi.advanceTimersByTimeAsync(writeDelay);
  await disk.finish(fail({ kind: 'full' }));
  expect(autosave.status.getState()).toEqual({ kind: 'notSaved', error: { kind: 'full' } });
  autosave.add(change(2));
  expect(autosave.status.getState().kind).toBe('notSaved');
  await vi.advanceTimersByTimeAsync(retryDelay);
  await disk.finish();
  expect(disk.appended).toEqual([[1], [1, 2]]);
  expect(autosave.status.getState()).toEqual({ kind: 'saved' });
});

test('flush writes at once', () => {
  const disk = slowDisk();
  const autosave = createAutosave(disk.target);
  autosave.add(change(1));
  void autosave.flush();
  return vi.advanceTimersByTimeAsync(0).then(() => expect(disk.appended).toEqual([[1]]));
});

test('a checkpoint comes after what waited, with the last change, and only once', async () => {
  const disk = slowDisk();
  const autosave = createAutosave(disk.target);
  autosave.add(change(1));
  autosave.add(change(2));
  void autosave.checkpoint();
  await vi.advanceTimersByTimeAsync(0);
  expect(disk.checkpoints).toEqual([]);
  await disk.finish();
  expect(disk.checkpoints).toEqual([[2, false]]);
  await autosave.checkpoint();
  expect(disk.checkpoints).toEqual([[2, false]]);
});

test('no checkpoint is written over changes that could not be journalled', async () => {
  const disk = slowDisk();
  const autosave = createAutosave(disk.target);
  autosave.add(change(1));
  void autosave.checkpoint();
  await vi.advanceTimersByTimeAsync(0);
  await disk.finish(fail({ kind: 'full' }));
  expect(disk.checkpoints).toEqual([]);
});

test('a long journal gives way to a checkpoint by itself, for which nobody has to stand still', async () => {
  const disk = slowDisk();
  const autosave = createAutosave(disk.target);
  for (let revision = 1; revision <= checkpointEvery; revision += 1) autosave.add(change(revision));
  await vi.advanceTimersByTimeAsync(writeDelay);
  await disk.finish();
  expect(disk.checkpoints).toEqual([[checkpointEvery, true]]);
});

test('a checkpoint that keeps failing is told, tried now and then, and no longer told once it succeeds', async () => {
  const full: StorageError = { kind: 'full' };
  let result: Result<null, StorageError> = fail(full);
  let tries = 0;
  const autosave = createAutosave({
    append: () => Promise.resolve(ok(null)),
    checkpoint() {
      tries += 1;
      return Promise.resolve(result);
    },
  });
  let revision = 0;
  async function type(count: number): Promise<void> {
    for (let at = 0; at < count; at += 1) {
      revision += 1;
      autosave.add(change(revision));
      await vi.advanceTimersByTimeAsync(writeDelay);
    }
  }
  await type(checkpointEvery * (failuresTold - 1));
  expect(tries).toBe(failuresTold - 1);
  expect(autosave.status.getState()).toEqual({ kind: 'saved' });
  await type(checkpointEvery);
  expect(tries).toBe(failuresTold);
  expect(autosave.status.getState()).toEqual({ kind: 'saved', strained: full });
  await type(1);
  expect(autosave.status.getState()).toEqual({ kind: 'saved', strained: full });
  result = ok(null);
  await type(checkpointEvery);
  expect(autosave.status.getState()).toEqual({ kind: 'saved' });
});

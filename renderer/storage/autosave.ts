import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Result } from '#shared/model/result';
import type { Change } from '../editor/editorState';
import type { StorageError } from './storageError';

/** Milliseconds from a change to the start of its write. With the write itself it stays well below 250 ms. */
export const writeDelay = 100;
/** Milliseconds until a failed write is tried again without being asked. */
export const retryDelay = 3000;
/** Changes after which the journal gives way to a checkpoint. */
export const checkpointEvery = 100;
/** Checkpoints that may fail one after the other before it is told: a disk may be busy for a moment. */
export const failuresTold = 3;

/** Whether what is on the screen is on the disk. */
export type SaveStatus =
  /** `strained`: the changes are there, but the journal keeps growing because of this. */
  | { readonly kind: 'saved'; readonly strained?: StorageError }
  | { readonly kind: 'saving'; readonly strained?: StorageError }
  | { readonly kind: 'notSaved'; readonly error: StorageError };

/** Where changes go. Each answers when the write is on the disk, or could not be made. */
export interface AutosaveTarget {
  readonly append: (changes: readonly Change[]) => Promise<Result<null, StorageError>>;
  /** `inChunks` while the person works on: then the window must not stand still for it. */
  readonly checkpoint: (last: Change, inChunks: boolean) => Promise<Result<null, StorageError>>;
}

export interface Autosave {
  readonly status: Pick<StoreApi<SaveStatus>, 'getState' | 'getInitialState' | 'subscribe'>;
  /** Takes a change to be written. */
  readonly add: (change: Change) => void;
  /** Starts to write at once what waits, and answers when nothing waits any more or a write failed. */
  readonly flush: () => Promise<void>;
  /** Flushes, then writes a checkpoint if there were changes since the last one. */
  readonly checkpoint: () => Promise<void>;
}

/**
 * Brings every change to the disk: a throttle, never a debounce, so that someone who types without a pause is
 * saved as often as someone who stops. Changes stay here, in order, until their write is known to be durable.
 */
export function createAutosave(target: AutosaveTarget): Autosave {
  const status = createStore<SaveStatus>(() => ({ kind: 'saved' }));
  let waiting: readonly Change[] = [];
  let sinceCheckpoint = 0;
  let failures = 0;
  let last: Change | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let queue: Promise<void> = Promise.resolve();

  function schedule(delay: number): void {
    timer ??= setTimeout(() => void flush(), delay);
  }

  /** One write at a time, in order: a later batch never overtakes an earlier one. */
  function enqueue(work: () => Promise<void>): Promise<void> {
    queue = queue.then(work);
    return queue;
  }

  function flush(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    return enqueue(writeAll);
  }

  async function writeAll(): Promise<void> {
    if (waiting.length === 0) return;
    while (waiting.length > 0) {
      const batch = waiting;
      const written = await target.append(batch);
      if (!written.ok) return failed(written.error);
      waiting = waiting.slice(batch.length);
      sinceCheckpoint += batch.length;
    }
    const now = status.getState();
    const { strained } = now.kind === 'notSaved' ? {} : now;
    status.setState({ kind: 'saved', ...(strained && { strained }) }, true);
    // After one that failed, the next is tried when as many changes have come again.
    if (sinceCheckpoint >= checkpointEvery * (failures + 1)) void enqueue(() => writeCheckpoint(true));
  }

  async function writeCheckpoint(inChunks: boolean): Promise<void> {
    if (last === null || sinceCheckpoint === 0 || waiting.length > 0) return;
    const written = await target.checkpoint(last, inChunks);
    // The journal still has every change, so a checkpoint that fails costs nothing: the next one will do.
    if (written.ok) {
      [sinceCheckpoint, failures] = [0, 0];
      if (status.getState().kind === 'saved') status.setState({ kind: 'saved' }, true);
    } else {
      failures += 1;
      const told = failures >= failuresTold && status.getState().kind === 'saved';
      if (told) status.setState({ kind: 'saved', strained: written.error }, true);
    }
  }

  function failed(error: StorageError): void {
    status.setState({ kind: 'notSaved', error }, true);
    schedule(retryDelay);
  }

  return {
    status,
    add(change) {
      waiting = [...waiting, change];
      last = change;
      const now = status.getState();
      if (now.kind === 'saved') status.setState({ ...now, kind: 'saving' }, true);
      schedule(writeDelay);
    },
    flush,
    async checkpoint() {
      await flush();
      await enqueue(() => writeCheckpoint(false));
    },
  };
}

/** The right to write one map, held by one window at a time. */
export interface WriterLock {
  /** Whether the right came at once. */
  readonly held: boolean;
  /** Gives the right back, or stops waiting for it. */
  readonly release: () => void;
}

/**
 * Asks for the right to write the map `id`. Another window may have it; then `onGranted` is called when it
 * comes free. The browser gives the lock of a window that crashed to the next one.
 */
export async function lockForWriting(
  locks: LockManager,
  id: string,
  onGranted: () => void,
): Promise<WriterLock> {
  const name = `millrace:map:${id}`;
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const held = await new Promise<boolean>((answer) => {
    void locks.request(name, { ifAvailable: true }, (lock) => {
      answer(lock !== null);
      return lock === null ? undefined : released;
    });
  });
  if (held) return { held, release };

  const waiting = new AbortController();
  locks
    .request(name, { signal: waiting.signal }, () => {
      onGranted();
      return released;
    })
    .catch((reason: unknown) => {
      if (!waiting.signal.aborted) throw reason;
    });
  return {
    held,
    release() {
      waiting.abort();
      release();
    },
  };
}

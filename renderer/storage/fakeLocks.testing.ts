interface Waiting {
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Locks between the "windows" of a test, as far as the library uses them: exclusive, by name, first come first served. */
export function fakeLocks(): LockManager {
  const held = new Set<string>();
  const queues = new Map<string, Waiting[]>();

  async function hold<T>(name: string, run: LockGrantedCallback<T>): Promise<T> {
    held.add(name);
    try {
      return await run({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
      queues.get(name)?.shift()?.start();
    }
  }

  function wait<T>(name: string, signal: AbortSignal | undefined, run: LockGrantedCallback<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const queue = queues.get(name) ?? [];
      const waiting: Waiting = {
        start: () => resolve(hold(name, run) as Promise<T>),
        cancel() {
          const at = queue.indexOf(waiting);
          if (at >= 0) queue.splice(at, 1);
          reject(signal?.reason);
        },
      };
      queue.push(waiting);
      queues.set(name, queue);
      signal?.addEventListener('abort', waiting.cancel);
    });
  }

  function request<T>(
    name: string,
    options: LockOptions | LockGrantedCallback<T>,
    callback?: LockGrantedCallback<T>,
  ): Promise<T> {
    const { ifAvailable, signal } = typeof options === 'function' ? {} : options;
    const run = typeof options === 'function' ? options : callback;
    if (run === undefined) throw new TypeError('a lock needs something to do');
    if (!held.has(name)) return hold(name, run);
    return ifAvailable === true ? Promise.resolve(run(null)) : wait(name, signal, run);
  }

  return { request, query: async () => ({ held: [], pending: [] }) } as unknown as LockManager;
}

/** What crosses between the worlds of a page: values as clones, functions and promises as references. */
type Crossing =
  | { readonly as: 'value'; readonly value: unknown }
  | { readonly as: 'function' | 'promise'; readonly id: number }
  | { readonly as: 'error'; readonly message: string };

type Signal =
  | { readonly kind: 'expose'; readonly name: string; readonly members: Readonly<Record<string, Crossing>> }
  | { readonly kind: 'call'; readonly id: number; readonly call: number; readonly args: readonly Crossing[] }
  | { readonly kind: 'return'; readonly call: number; readonly result: Crossing }
  | { readonly kind: 'settle'; readonly id: number; readonly result: Crossing };

/**
 * One end of the bridge between a page's own world and the preload's isolated one, as Electron's contextBridge
 * builds it: each world gets copies, never the other's objects. Works by synchronous events on the shared
 * window, whose details the browser clones from world to world. Installed as its own source in both worlds, so
 * it refers to nothing outside of itself.
 */
export function connectWorlds(token: string, side: 'page' | 'preload') {
  type AnyFunction = (...args: unknown[]) => unknown;
  interface Waiting {
    readonly resolve: (value: unknown) => void;
    readonly reject: (error: unknown) => void;
  }

  const own = new Map<number, AnyFunction>();
  const ownIds = new Map<AnyFunction, number>();
  const foreign = new Map<number, AnyFunction>();
  const waiting = new Map<number, Waiting>();
  const returned = new Map<number, Crossing>();
  let count = 0;

  function post(signal: Signal): void {
    const to = side === 'page' ? 'preload' : 'page';
    window.dispatchEvent(new CustomEvent(`${token}:${to}`, { detail: signal }));
  }

  function nextId(): number {
    count += 1;
    return count;
  }

  function failure(error: unknown): Crossing {
    return { as: 'error', message: error instanceof Error ? error.message : String(error) };
  }

  function pack(value: unknown): Crossing {
    if (typeof value === 'function') {
      const given = value as AnyFunction;
      const id = ownIds.get(given) ?? nextId();
      ownIds.set(given, id);
      own.set(id, given);
      return { as: 'function', id };
    }
    if (value instanceof Promise) {
      const id = nextId();
      value.then(
        (result) => post({ kind: 'settle', id, result: pack(result) }),
        (error) => post({ kind: 'settle', id, result: failure(error) }),
      );
      return { as: 'promise', id };
    }
    return { as: 'value', value: structuredClone(value) };
  }

  function remote(id: number): AnyFunction {
    return (...args) => {
      const call = nextId();
      post({ kind: 'call', id, call, args: args.map(pack) });
      const result = returned.get(call);
      returned.delete(call);
      if (result === undefined) throw new Error('The other world did not answer.');
      return unpack(result);
    };
  }

  function unpack(crossing: Crossing): unknown {
    switch (crossing.as) {
      case 'value':
        return crossing.value;
      case 'error':
        throw new Error(crossing.message);
      case 'promise':
        return new Promise((resolve, reject) => waiting.set(crossing.id, { resolve, reject }));
      case 'function': {
        const proxy = foreign.get(crossing.id) ?? remote(crossing.id);
        foreign.set(crossing.id, proxy);
        return proxy;
      }
    }
  }

  function answer(id: number, args: readonly Crossing[]): Crossing {
    try {
      return pack(own.get(id)?.(...args.map(unpack)));
    } catch (error) {
      return failure(error);
    }
  }

  function settle(id: number, result: Crossing): void {
    const promise = waiting.get(id);
    waiting.delete(id);
    try {
      promise?.resolve(unpack(result));
    } catch (error) {
      promise?.reject(error);
    }
  }

  function put(name: string, members: Readonly<Record<string, Crossing>>): void {
    const entries = Object.entries(members).map(([key, member]) => [key, unpack(member)] as const);
    Object.defineProperty(window, name, {
      value: Object.freeze(Object.fromEntries(entries)),
      enumerable: true,
    });
  }

  window.addEventListener(`${token}:${side}`, (event) => {
    const signal = (event as CustomEvent<Signal>).detail;
    if (signal.kind === 'expose') put(signal.name, signal.members);
    else if (signal.kind === 'call') {
      post({ kind: 'return', call: signal.call, result: answer(signal.id, signal.args) });
    } else if (signal.kind === 'return') returned.set(signal.call, signal.result);
    else settle(signal.id, signal.result);
  });

  function expose(name: string, api: Readonly<Record<string, unknown>>): void {
    const members = Object.fromEntries(Object.entries(api).map(([key, member]) => [key, pack(member)]));
    post({ kind: 'expose', name, members });
  }

  return { expose };
}

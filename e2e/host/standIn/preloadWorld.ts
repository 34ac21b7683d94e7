import { createCodec } from './codec';
import { connectWorlds } from './worlds';

/** The isolated world in which preloads run; also the only one that sees the binding to main. */
export const preloadWorld = 'Electron Isolated Context';
export const bindingName = 'standInMain';
export const receiverName = 'standInReceive';

/** What the preload's world sends to main. */
export type ToMain =
  | { readonly kind: 'ask'; readonly id: number; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'tell'; readonly channel: string; readonly args: readonly unknown[] };

/** What main sends to the preload's world. */
export type ToPreload =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly message: string }
  | { readonly kind: 'deliver'; readonly channel: string; readonly args: readonly unknown[] };

interface Worlds {
  readonly codec: ReturnType<typeof createCodec>;
  readonly expose: (name: string, api: Readonly<Record<string, unknown>>) => void;
  readonly post: (text: string) => void;
  readonly listen: (receive: (text: string) => void) => void;
}

/**
 * As much of Electron's renderer side as a sandboxed preload of ours uses; anything else throws. Installed as
 * its own source, so it refers to nothing outside of itself.
 */
function createRendererSide({ codec, expose, post, listen }: Worlds) {
  type Listener = (event: object, ...args: unknown[]) => void;
  interface Waiting {
    readonly resolve: (value: unknown) => void;
    readonly reject: (error: Error) => void;
  }
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, readonly Listener[]>();
  let count = 0;

  function send(message: ToMain): void {
    post(codec.encode(message));
  }

  listen((text) => {
    const message = codec.decode(text) as ToPreload;
    if (message.kind === 'deliver') {
      for (const listener of listeners.get(message.channel) ?? []) listener({}, ...message.args);
      return;
    }
    const asked = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asked?.resolve(message.value);
    else asked?.reject(new Error(message.message));
  });

  function strict<T extends object>(name: string, parts: T): T {
    return new Proxy(parts, {
      get(target, key) {
        if (key in target) return Reflect.get(target, key);
        throw new Error(`The stand-in has no ${name}.${String(key)}.`);
      },
    });
  }

  const ipcRenderer = strict('ipcRenderer', {
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      count += 1;
      const id = count;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        send({ kind: 'ask', id, channel, args });
      });
    },
    send: (channel: string, ...args: unknown[]) => send({ kind: 'tell', channel, args }),
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    },
    off: (channel: string, listener: Listener) => {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((other) => other !== listener),
      );
    },
  });

  return strict('electron', {
    contextBridge: strict('contextBridge', { exposeInMainWorld: expose }),
    ipcRenderer,
  });
}

/** The script for the page's own world: the far end of the bridge. */
export function pageWorldScript(token: string): string {
  return `if (window === window.top) (${connectWorlds.toString()})(${JSON.stringify(token)}, 'page');`;
}

/** The script for the isolated world: Electron's renderer side, then the built preload, in the top frame only. */
export function preloadWorldScript(token: string, preloadCode: string): string {
  return `if (window === window.top) (() => {
  const { expose } = (${connectWorlds.toString()})(${JSON.stringify(token)}, 'preload');
  const electron = (${createRendererSide.toString()})({
    codec: (${createCodec.toString()})(),
    expose,
    post: (text) => window.${bindingName}(text),
    listen: (receive) => { globalThis.${receiverName} = receive; },
  });
  function require(name) {
    if (name === 'electron') return electron;
    throw new Error('A sandboxed preload cannot load ' + name + '.');
  }
  const module = { exports: {} };
  (function (require, module, exports) {\n${preloadCode}\n})(require, module, module.exports);
})();`;
}

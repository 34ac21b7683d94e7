import { EventEmitter } from 'node:events';
import type { SeenFrame } from './frames';
import type { ToMain, ToPreload } from './preloadWorld';
import { strict } from './strict';

type Handler = (event: object, ...args: unknown[]) => unknown;

/** Main's side of the messages: `ipcMain`, and the way in for what the preload's world sends. */
export function createMessages() {
  const answering = new Map<string, Handler>();
  const hearing = new EventEmitter();

  const ipcMain = strict('ipcMain', {
    handle(channel: string, handler: Handler): void {
      if (answering.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      answering.set(channel, handler);
    },
    on: (channel: string, handler: Handler) => hearing.on(channel, handler),
  });

  async function answer(event: object, channel: string, args: readonly unknown[]): Promise<unknown> {
    const handler = answering.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return handler(event, ...args);
  }

  /** Handles a message; `reply` gets the answer to a question, worded as Electron words a refusal. */
  async function receive(
    message: ToMain,
    from: { readonly sender: object; readonly senderFrame: SeenFrame | null },
    reply: (message: ToPreload) => void,
  ): Promise<void> {
    const event = strict('event', from);
    if (message.kind === 'tell') {
      hearing.emit(message.channel, event, ...message.args);
      return;
    }
    const { id, channel, args } = message;
    try {
      reply({ kind: 'answer', id, value: await answer(event, channel, args) });
    } catch (error) {
      reply({ kind: 'refusal', id, message: `Error invoking remote method '${channel}': ${error}` });
    }
  }

  return { ipcMain, receive };
}

export type Messages = ReturnType<typeof createMessages>;

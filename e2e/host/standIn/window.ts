import { EventEmitter } from 'node:events';
import type { CDPSession, Page } from '@playwright/test';
import { toAppAddress, toBrowserAddress } from './address';
import { createCodec } from './codec';
import { type FrameWatch, watchFrames } from './frames';
import type { Messages } from './messages';
import {
  bindingName,
  pageWorldScript,
  preloadWorld,
  preloadWorldScript,
  receiverName,
  type ToMain,
  type ToPreload,
} from './preloadWorld';
import { strict } from './strict';

const codec = createCodec();

/** What a page needs to be a window of the stand-in. */
export interface WindowMaking {
  readonly page: Page;
  readonly preloadCode: string;
  readonly token: string;
  readonly messages: Messages;
}

/** The page behind a window: its messages go to main, main's reach its preload. */
export interface WindowPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly frames: FrameWatch;
  readonly send: (message: ToPreload) => void;
}

/** Equips a page: the preload in its isolated world, the binding to main. `contents` is who sends. */
export async function equipPage(making: WindowMaking, contents: object): Promise<WindowPage> {
  const { page, preloadCode, token, messages } = making;
  const cdp = await page.context().newCDPSession(page);
  const frames = await watchFrames(cdp);

  function sendTo(contextId: number, message: ToPreload): void {
    const expression = `globalThis.${receiverName}(${JSON.stringify(codec.encode(message))})`;
    // A page that is just going away gets no message; the same holds in Electron.
    cdp.send('Runtime.evaluate', { expression, contextId }).catch(() => undefined);
  }

  function send(message: ToPreload): void {
    const contextId = frames.preloadContext();
    if (contextId !== null) sendTo(contextId, message);
  }

  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== bindingName) return;
    const senderFrame = frames.frameOfContext(executionContextId);
    const message = codec.decode(payload) as ToMain;
    void messages.receive(message, { sender: contents, senderFrame }, (answer) =>
      sendTo(executionContextId, answer),
    );
  });
  await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: preloadWorld });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript(token) });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: preloadWorldScript(token, preloadCode),
    worldName: preloadWorld,
  });
  return { page, cdp, frames, send };
}

type OpenHandler = (details: { readonly url: string }) => { readonly action: string };

/** `webContents`, and the stand-in's own way to what main hung on it. */
export interface Contents {
  readonly contents: object;
  readonly emitter: EventEmitter;
  readonly openHandler: () => OpenHandler | null;
}

/** The `webContents` of a window whose page is `opened`. */
export function createContents(opened: () => Promise<WindowPage>): Contents {
  const emitter = new EventEmitter();
  let openHandler: OpenHandler | null = null;
  const contents = strict('webContents', {
    on: (name: string, listener: (...args: unknown[]) => void) => emitter.on(name, listener),
    send: (channel: string, ...args: unknown[]) => {
      void opened().then(({ send }) => send({ kind: 'deliver', channel, args }));
    },
    setWindowOpenHandler: (handler: OpenHandler) => {
      openHandler = handler;
    },
  });
  return { contents, emitter, openHandler: () => openHandler };
}

/** Asks main about a navigation that the page began, and answers whether main forbade it. */
export function isForbidden(emitter: EventEmitter, address: string, isMainFrame: boolean): boolean {
  let forbidden = false;
  const navigation = {
    url: toAppAddress(address),
    isMainFrame,
    preventDefault: () => {
      forbidden = true;
    },
  };
  if (isMainFrame) emitter.emit('will-navigate', strict('navigation', navigation));
  emitter.emit('will-frame-navigate', strict('navigation', navigation));
  return forbidden;
}

/** Opens the app's page in a window. */
export async function loadPage({ page }: WindowPage, address: string): Promise<void> {
  await page.goto(toBrowserAddress(address));
}

import { EventEmitter } from 'node:events';
import { strict } from './strict';
import { type Contents, createContents, loadPage, type WindowPage } from './window';

/** What the stand-in is told of each window that main makes. */
export interface WindowHooks {
  readonly onCreated: (contents: Contents) => void;
  readonly openPage: (contents: Contents) => Promise<WindowPage>;
  readonly onLoaded: (opened: WindowPage) => void;
  readonly onFailed: (error: unknown) => void;
}

/** The class `BrowserWindow`: main makes one, its page is a page of the browser. */
export function createBrowserWindow(hooks: WindowHooks): new (options: never) => object {
  return class BrowserWindow {
    constructor(_options: never) {
      const events = new EventEmitter();
      let opened: Promise<WindowPage> | null = null;
      const contents = createContents(() => {
        if (opened === null) throw new Error('The window has no page yet.');
        return opened;
      });
      hooks.onCreated(contents);

      async function loadURL(address: string): Promise<void> {
        opened ??= hooks.openPage(contents);
        const page = await opened;
        page.page.once('close', () => events.emit('closed'));
        await loadPage(page, address);
        events.emit('ready-to-show');
        hooks.onLoaded(page);
      }

      // biome-ignore lint/correctness/noConstructorReturn: what main gets has to throw on all that is not here
      return strict('BrowserWindow', {
        webContents: contents.contents,
        once: (name: string, listener: () => void) => events.once(name, listener),
        loadURL: (address: string) =>
          loadURL(address).catch((error) => {
            hooks.onFailed(error);
            throw error;
          }),
        show: () => undefined,
        focus: () => undefined,
        isMinimized: () => false,
      });
    }
  };
}

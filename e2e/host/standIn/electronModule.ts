import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import type { createDialogs, createMenus } from './desktop';
import type { Messages } from './messages';
import type { Network } from './network';
import { strict } from './strict';

/** What main does to the desktop, for tests to look at. */
export interface DesktopTraces {
  readonly openedOutside: string[];
  readonly recentDocuments: string[];
  /** What was written to the clipboard last, by media type. */
  clipboard: Readonly<Record<string, string | Blob>>;
  /** Names of the settings that main made on the app and the session. */
  readonly settings: Set<string>;
}

interface Making {
  readonly folder: string;
  readonly network: Network;
  readonly messages: Messages;
  readonly dialogs: ReturnType<typeof createDialogs>;
  readonly menus: ReturnType<typeof createMenus>;
  readonly traces: DesktopTraces;
  /** Whether this start is the first one; `handOver` is called with its data when it is not. */
  readonly takeLock: (handOver: unknown) => boolean;
  readonly onQuit: () => void;
  readonly BrowserWindow: new (options: never) => object;
}

function createApp({ folder, traces, takeLock, onQuit }: Making) {
  const events = new EventEmitter();
  let isReady = false;
  const app = strict('app', {
    isPackaged: false,
    on: (name: string, listener: (...args: unknown[]) => void) => events.on(name, listener),
    enableSandbox: () => {
      if (isReady) throw new Error('The sandbox has to be enabled before the app is ready.');
      traces.settings.add('enableSandbox');
    },
    whenReady: async () => {
      isReady = true;
    },
    isReady: () => isReady,
    requestSingleInstanceLock: takeLock,
    getPath: (name: string) => join(folder, name),
    addRecentDocument: (path: string) => traces.recentDocuments.push(path),
    quit: onQuit,
  });
  return { app, events };
}

function createSession({ network, traces }: Making) {
  function noted(name: string) {
    return () => {
      traces.settings.add(name);
    };
  }
  return strict('session', {
    setPermissionRequestHandler: noted('setPermissionRequestHandler'),
    setPermissionCheckHandler: noted('setPermissionCheckHandler'),
    setDevicePermissionHandler: noted('setDevicePermissionHandler'),
    webRequest: strict('webRequest', { onBeforeRequest: network.setFilter }),
  });
}

/** An entry of the clipboard, as far as main makes one: a text or bytes under each type. */
class ClipboardItem {
  readonly forms: Readonly<Record<string, string | Blob>>;

  constructor(forms: Readonly<Record<string, string | Blob>>) {
    this.forms = forms;
  }
}

/** Electron takes the bytes of each `image/...` for pixels, and drops in silence what it cannot decode. */
function refuseLostPictures({ forms }: ClipboardItem): void {
  const lost = Object.keys(forms).find((type) => /^image\/(?!png$|jpeg$)/.test(type));
  if (lost !== undefined) throw new Error(`Electron would lose what stands under ${lost}.`);
}

/** The module `electron` as main sees it; every call that is not here throws. */
export function createElectronModule(making: Making) {
  const { network, messages, dialogs, menus, traces, BrowserWindow } = making;
  const { app, events } = createApp(making);
  const electron = strict('electron', {
    app,
    BrowserWindow,
    ClipboardItem,
    clipboard: strict('clipboard', {
      write: async (items: readonly ClipboardItem[]) => {
        const [item, ...others] = items;
        if (item === undefined || others.length > 0) throw new Error('The stand-in takes one item.');
        refuseLostPictures(item);
        traces.clipboard = item.forms;
      },
    }),
    dialog: dialogs.dialog,
    ipcMain: messages.ipcMain,
    Menu: menus.Menu,
    nativeTheme: strict('nativeTheme', { shouldUseDarkColors: false }),
    protocol: strict('protocol', {
      registerSchemesAsPrivileged: (schemes: readonly { readonly scheme: string }[]) => {
        if (app.isReady()) throw new Error('Schemes have to be registered before the app is ready.');
        for (const { scheme } of schemes) traces.settings.add(`scheme ${scheme}`);
      },
      handle: (_scheme: string, serve: Parameters<Network['setServe']>[0]) => network.setServe(serve),
    }),
    session: strict('session', { defaultSession: createSession(making) }),
    shell: strict('shell', {
      openExternal: async (address: string) => {
        traces.openedOutside.push(address);
      },
    }),
  });
  return { electron, events };
}

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Frame, type Request } from '@playwright/test';
import { browserArgs } from '../../../build/browser.mjs';
import { browserPath } from '../browser';
import { clipboardForms, type LaunchedApp, type LaunchOptions, type RawMessage } from '../launchedApp';
import { toAppAddress, toBrowserAddress } from './address';
import { createBrowserWindow } from './browserWindow';
import { createDialogs, createMenus } from './desktop';
import { createElectronModule, type DesktopTraces } from './electronModule';
import { createMessages } from './messages';
import { interceptRequests, type Network } from './network';
import { sendRaw } from './rawMessage';
import { runMain } from './runMain';
import { type Contents, equipPage, isForbidden, type WindowPage } from './window';

const viewport = { width: 1440, height: 900 };

function openBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    args: browserArgs,
    viewport,
    acceptDownloads: true,
    ...(browserPath === null ? {} : { executablePath: browserPath }),
  });
}

/** Passes what the browser begins by itself (navigations, new windows, loading) on to main's handlers. */
function passOn(opened: WindowPage, contents: Contents, network: Network): void {
  const { page, cdp } = opened;
  let isFirst = true;
  network.setNavigationGuard((request: Request) => {
    const frame = frameOf(request);
    // A window that main denies: in Electron it never comes to be, here it is closed before it loads anything.
    if (frame === null || frame.page() !== page) return true;
    if (isFirst) {
      isFirst = false;
      return false;
    }
    return isForbidden(contents.emitter, request.url(), frame === page.mainFrame());
  });
  cdp.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) contents.emitter.emit('did-navigate');
  });
  cdp.on('Page.windowOpen', ({ url }) => {
    const decision = contents.openHandler()?.({ url: toAppAddress(url) });
    if (decision?.action !== 'deny') throw new Error('The stand-in can only deny a second window.');
  });
  page.context().on('page', (other) => void other.close());
}

function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}

function frameOf(request: Request): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}

/** Runs the built main and preload of `appFolder` on a page of Chromium. */
export async function launchStandIn(
  appFolder: string,
  profile: string,
  options: LaunchOptions,
): Promise<LaunchedApp> {
  const browser = await openBrowser(join(profile, 'browser'));
  const network = await interceptRequests(browser);
  const messages = createMessages();
  const dialogs = createDialogs();
  const menus = createMenus();
  const traces: DesktopTraces = {
    openedOutside: [],
    recentDocuments: [],
    clipboard: {},
    settings: new Set<string>(),
  };
  const loaded = deferred<WindowPage>();
  const preloadCode = readFileSync(join(appFolder, 'dist/main/preload.cjs'), 'utf8');
  const mainFile = join(appFolder, 'dist/main/main.cjs');
  const token = randomBytes(8).toString('hex');

  async function openPage(contents: Contents): Promise<WindowPage> {
    const page = browser.pages()[0] ?? (await browser.newPage());
    const opened = await equipPage({ page, preloadCode, token, messages }, contents.contents);
    passOn(opened, contents, network);
    return opened;
  }

  const BrowserWindow = createBrowserWindow({
    onCreated: ({ contents }) => first.events.emit('web-contents-created', {}, contents),
    openPage,
    onLoaded: loaded.resolve,
    onFailed: loaded.reject,
  });

  function start(files: readonly string[], takeLock: (handOver: unknown) => boolean) {
    const parts = { folder: profile, network, messages, dialogs, menus, traces, takeLock, BrowserWindow };
    const made = createElectronModule({ ...parts, onQuit: () => undefined });
    return { ...made, run: () => runMain(mainFile, made.electron, files) };
  }

  const first = start(options.files ?? [], () => true);
  first.run();
  const opened = await loaded.promise;

  async function startAgain(files: readonly string[]): Promise<void> {
    start(files, (handOver) => {
      first.events.emit('second-instance', {}, files, process.cwd(), handOver);
      return false;
    }).run();
  }

  return {
    host: 'stand-in',
    page: opened.page,
    pageAddress: toBrowserAddress('app://millrace/index.html'),
    answerSave: async (path) => void dialogs.answer('save', path),
    answerOpen: async (path) => void dialogs.answer('open', path),
    answerQuestion: async (button) => void dialogs.answer('question', button),
    asked: async () => dialogs.asked,
    menu: async () => menus.entries(),
    chooseMenu: async (id) => menus.choose(id),
    openedOutside: async () => traces.openedOutside,
    clipboard: () => clipboardForms(Object.entries(traces.clipboard)),
    windowCount: () => browser.pages().length,
    startAgain,
    sendRaw: (frame: Frame, message: RawMessage) => sendRaw(opened, frame, message),
    requestsOutside: () => network.requestsOutside,
    close: () => browser.close(),
  };
}

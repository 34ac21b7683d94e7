import { join } from 'node:path';
import { app, Menu, nativeTheme, session } from 'electron';
import type { MenuModel } from '#shared/bridge/menuModel';
import { chooseMapFile, readOpened } from './chooseMapFile';
import { writeClipboard } from './clipboard/writeClipboard';
import { deliver, setupIpc } from './ipc/setupIpc';
import { createMainWindow } from './mainWindow';
import { menuTemplate } from './menu/menuTemplate';
import { createFileDelivery, fileArguments, handedOverSchema } from './outsideFiles';
import { saveFile } from './saveFile';
import { setupNavigation } from './setupNavigation';
import { setupAssets, setupScheme } from './setupProtocol';
import { setupNetwork, setupPermissions } from './setupSession';
import { speakInShell } from './shellWords';
import { windowOptions } from './windowOptions';

// dist/main/main.cjs, with preload.cjs beside it and dist/renderer next door.
const here = import.meta.dirname;
const preload = join(here, 'preload.cjs');
const pageFolder = join(here, '..', 'renderer');

function currentOptions() {
  return windowOptions({ preload, isPackaged: app.isPackaged, isDark: nativeTheme.shouldUseDarkColors });
}

const window = createMainWindow(currentOptions, (opened) => {
  // A page that is new, or gone, hears nothing until it says that it listens.
  opened.webContents.on('did-navigate', files.hold);
  opened.webContents.on('render-process-gone', files.hold);
  opened.once('closed', files.hold);
});

const files = createFileDelivery(
  (path) => readOpened(window.current(), path),
  (file) => deliver(window.current(), 'openFile', file),
);

function openFromOutside(path: string): void {
  files.add(path);
  if (app.isReady()) window.show();
}

function setupOutsideFiles(): void {
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFromOutside(path);
  });
  app.on('second-instance', (_event, _args, _folder, handedOver) => {
    const parsed = handedOverSchema.safeParse(handedOver);
    if (parsed.success) parsed.data.files.forEach(openFromOutside);
    if (app.isReady()) window.show();
  });
}

function setupMessages(): void {
  const choose = (id: string) => deliver(window.current(), 'menuAction', id);
  showMenu([], choose);
  setupIpc(window.current, {
    questions: { openMap: chooseMapFile, saveFile, writeClipboard },
    notices: {
      setLanguage: (_window, locale) => speakInShell(locale),
      setMenu: (_window, model) => showMenu(model, choose),
      ready: () => files.listening(),
    },
  });
}

function setupEnd(): void {
  app.on('activate', window.show);
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
}

async function start(paths: readonly string[]): Promise<void> {
  app.enableSandbox();
  setupScheme();
  setupNavigation();
  setupOutsideFiles();
  setupEnd();
  await app.whenReady();
  setupPermissions(session.defaultSession);
  setupNetwork(session.defaultSession);
  setupAssets(pageFolder);
  setupMessages();
  paths.forEach(files.add);
  window.show();
}

/** Puts up the menu bar; `choose` is told the id of an action that is chosen. */
function showMenu(model: MenuModel, choose: (id: string) => void): void {
  const around = { platform: process.platform, isPackaged: app.isPackaged };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(model, around, choose)));
}

const paths = fileArguments(process.argv, process.cwd());
// A second start hands its files to the running one: two writers of one database would lose work.
if (app.requestSingleInstanceLock({ files: paths })) void start(paths);
else app.quit();

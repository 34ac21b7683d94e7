import { BrowserWindow, type BrowserWindowConstructorOptions } from 'electron';
import { appPage } from './addresses';

/** The app's one window, made when it is needed. */
export interface MainWindow {
  /** The window, or null while there is none. */
  readonly current: () => BrowserWindow | null;
  /** Brings the window to the front, making it first if there is none. */
  readonly show: () => void;
}

/** Holds the app's one window; `options` are asked for and `prepare` is called for each one before its page loads. */
export function createMainWindow(
  options: () => BrowserWindowConstructorOptions,
  prepare: (window: BrowserWindow) => void,
): MainWindow {
  let window: BrowserWindow | null = null;

  function open(): void {
    const opened = new BrowserWindow(options());
    window = opened;
    opened.once('ready-to-show', () => opened.show());
    opened.once('closed', () => {
      if (window === opened) window = null;
    });
    prepare(opened);
    // A page that cannot load shows so by itself; there is nobody to tell here.
    opened.loadURL(appPage).catch(() => undefined);
  }

  function show(): void {
    if (window === null) open();
    else if (window.isMinimized()) window.restore();
    window?.focus();
  }

  return { current: () => window, show };
}

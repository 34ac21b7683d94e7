import type { BrowserWindowConstructorOptions } from 'electron';
import { palettes } from '#shared/picture/palette';
import { said } from './shellWords';

interface Surroundings {
  /** Absolute path of the bridge's script. */
  readonly preload: string;
  readonly isPackaged: boolean;
  /** Whether the system prefers dark windows. */
  readonly isDark: boolean;
}

/** The settings of the window. */
export function windowOptions({
  preload,
  isPackaged,
  isDark,
}: Surroundings): BrowserWindowConstructorOptions {
  return {
    title: said().appName,
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 500,
    show: false,
    // Seen while the window grows faster than the page.
    backgroundColor: palettes[isDark ? 'dark' : 'light'].paper,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium fetches its dictionaries from the network.
      spellcheck: false,
      devTools: !isPackaged,
    },
  };
}

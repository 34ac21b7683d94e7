import type { BrowserWindowConstructorOptions } from 'electron';
import { said } from './shellWords';

/** The settings of the window; `preload` is the absolute path of the bridge's script. */
export function windowOptions(preload: string, isPackaged: boolean): BrowserWindowConstructorOptions {
  return {
    title: said.appName,
    width: 1440,
    height: 900,
    minWidth: 800,
    minHeight: 500,
    show: false,
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

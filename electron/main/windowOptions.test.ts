import { expect, test } from 'vitest';
import { windowOptions } from './windowOptions';

test('the page runs sandboxed, isolated and without Node, in every build', () => {
  for (const isPackaged of [true, false]) {
    expect(windowOptions({ preload: '/app/preload.cjs', isPackaged, isDark: false }).webPreferences).toEqual({
      preload: '/app/preload.cjs',
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
      spellcheck: false,
      devTools: !isPackaged,
    });
  }
});

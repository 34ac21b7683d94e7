import { app, dialog, shell, type WebContents } from 'electron';
import { externalAddress, isAppAddress } from './addresses';

import { said } from './shellWords';

interface Navigation {
  readonly url: string;
  readonly preventDefault: () => void;
}

function stayInApp(navigation: Navigation): void {
  if (!isAppAddress(navigation.url)) navigation.preventDefault();
}

function keepInPlace(contents: WebContents): void {
  contents.on('will-navigate', (navigation) => {
    stayInApp(navigation);
    if (!isAppAddress(navigation.url)) void offerLink(navigation.url);
  });
  contents.on('will-frame-navigate', stayInApp);
  contents.on('will-redirect', stayInApp);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    void offerLink(url);
    return { action: 'deny' };
  });
}

/** Keeps every page where it is: no navigation away, no second window, no embedded one. */
export function setupNavigation(): void {
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents));
}

let isAsking = false;

/**
 * Shows the person the address and opens it outside of the app when they agree. One question at a time, so
 * that a page cannot bury the desktop in dialogs.
 */
async function offerLink(address: string): Promise<void> {
  const href = externalAddress(address);
  if (href === null || isAsking) return;
  isAsking = true;
  try {
    const { response } = await dialog.showMessageBox({
      type: 'question',
      message: said().dialog.linkQuestion,
      detail: href,
      buttons: [said().dialog.linkButton, said().dialog.cancelButton],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) await shell.openExternal(href);
  } finally {
    isAsking = false;
  }
}

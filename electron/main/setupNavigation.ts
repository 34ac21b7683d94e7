import { app, type WebContents } from 'electron';
import { isAppAddress } from './appAddress';
import { offerLink } from './externalLink';

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

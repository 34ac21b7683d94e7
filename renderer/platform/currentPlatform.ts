import { bridgeName, type DesktopBridge } from '#shared/bridge/desktopBridge';
import { browserPlatform } from './browserPlatform';
import type { Platform } from './platform';
import { isMac } from './platform';

/** The machine this window runs on. The only place that looks for the desktop's bridge. */
export function currentPlatform(): Platform {
  const bridge = (window as { readonly [bridgeName]?: DesktopBridge })[bridgeName];
  return bridge === undefined ? browserPlatform : desktopPlatform(bridge);
}

/** The desktop app: dialogs, menu and files through the bridge. */
function desktopPlatform(bridge: DesktopBridge): Platform {
  return {
    kind: 'desktop',
    mac: isMac(navigator),
    openFile: () => bridge.openMap(),
    saveFile: (request) => bridge.saveFile(request),
    writeClipboard: (forms) => bridge.writeClipboard(forms),
    openLink(address) {
      // No page of the app opens a window: the shell catches it, and asks with the address.
      window.open(address, '_blank', 'noopener,noreferrer');
    },
    setLanguage: (locale) => bridge.setLanguage(locale),
    setMenu: (menu) => bridge.setMenu(menu),
    onMenuAction: (listener) => bridge.onMenuAction(listener),
    onOpenFile: (listener) => bridge.onOpenFile(listener),
    ready: () => bridge.ready(),
  };
}

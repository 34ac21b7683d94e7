import type { DesktopBridge } from '#shared/bridge/desktopBridge';
import { isMac } from './isMac';
import type { Platform } from './platform';

/** The desktop app: dialogs, menu and files through the bridge. */
export function desktopPlatform(bridge: DesktopBridge): Platform {
  return {
    kind: 'desktop',
    mac: isMac(navigator),
    openFile: () => bridge.openMap(),
    saveFile: (request) => bridge.saveFile(request),
    writeClipboard: (forms) => bridge.writeClipboard(forms),
    setLanguage: (locale) => bridge.setLanguage(locale),
    setMenu: (menu) => bridge.setMenu(menu),
    onMenuAction: (listener) => bridge.onMenuAction(listener),
    onOpenFile: (listener) => bridge.onOpenFile(listener),
    ready: () => bridge.ready(),
  };
}

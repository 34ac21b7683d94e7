import { bridgeName, type DesktopBridge } from '#shared/bridge/desktopBridge';
import { browserPlatform } from './browserPlatform';
import { desktopPlatform } from './desktopPlatform';
import type { Platform } from './platform';

/** The machine this window runs on. The only place that looks for the desktop's bridge. */
export function currentPlatform(): Platform {
  const bridge = (window as { readonly [bridgeName]?: DesktopBridge })[bridgeName];
  return bridge === undefined ? browserPlatform : desktopPlatform(bridge);
}

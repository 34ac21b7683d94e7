import type { Session } from 'electron';
import { isAppAddress } from './addresses';

/** Denies every permission: Millrace needs no camera, place, notification or device. */
export function setupPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
}

const localSchemes = ['blob:', 'data:', 'devtools:'];

/** Whether a page may load an address at all: the app's own files, and what lives in the page's memory. */
export function isLocalAddress(address: string): boolean {
  return isAppAddress(address) || (URL.canParse(address) && localSchemes.includes(new URL(address).protocol));
}

/** Cancels every request to the network, should the content policy ever let one through. */
export function setupNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isLocalAddress(request.url) }));
}

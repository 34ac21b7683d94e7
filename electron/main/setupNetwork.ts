import type { Session } from 'electron';
import { isAppAddress } from './appAddress';

const localSchemes = ['blob:', 'data:', 'devtools:'];

/** Whether a page may load an address at all: the app's own files, and what lives in the page's memory. */
export function isLocalAddress(address: string): boolean {
  return isAppAddress(address) || (URL.canParse(address) && localSchemes.includes(new URL(address).protocol));
}

/** Cancels every request to the network, should the content policy ever let one through. */
export function setupNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isLocalAddress(request.url) }));
}

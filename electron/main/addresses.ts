import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';

/** The scheme of the app's own pages. Their origin never changes: the maps of the database belong to it. */
export const appScheme = 'app';
const appHost = 'millrace';

/** The address of the app's one page. */
export const appPage = `${appScheme}://${appHost}/index.html`;

/**
 * Whether an address is of the app's own origin. Compares the parsed parts: a prefix test would also take
 * `app://millrace.example/` and `app://millrace@example/`.
 */
export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === '';
}

const allowedSchemes = ['https:', 'mailto:'];
const longestShown = 2000;

/** The address as it would be opened, normalised; null when it may not leave the app. */
export function externalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href, username } = new URL(address);
  // A name before the host only serves to make an address look like another one.
  const allowed = allowedSchemes.includes(protocol) && username === '' && href.length <= longestShown;
  return allowed ? href : null;
}

type Sent = Pick<IpcMainEvent | IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/** Whether a message comes from the top frame of our window while it shows the app's own page. */
export function isFromOwnPage(sent: Sent, own: WebContents | null): boolean {
  const frame = sent.senderFrame;
  return (
    own !== null && sent.sender === own && frame !== null && frame.parent === null && isAppAddress(frame.url)
  );
}

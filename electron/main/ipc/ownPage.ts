import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron';
import { isAppAddress } from '../appAddress';

type Sent = Pick<IpcMainEvent | IpcMainInvokeEvent, 'sender' | 'senderFrame'>;

/** Whether a message comes from the top frame of our window while it shows the app's own page. */
export function isFromOwnPage(sent: Sent, own: WebContents | null): boolean {
  const frame = sent.senderFrame;
  return (
    own !== null && sent.sender === own && frame !== null && frame.parent === null && isAppAddress(frame.url)
  );
}

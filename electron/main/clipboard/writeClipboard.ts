import { type BrowserWindow, ClipboardItem, clipboard } from 'electron';
import type { ClipboardForms } from '#shared/bridge/clipboardForms';
import { type ClipboardEntry, clipboardEntries, offerEntries } from './clipboardEntries';

/** Puts all forms on the clipboard at once, as far as the system takes them. False: it took none. */
export async function writeClipboard(_window: BrowserWindow, forms: ClipboardForms): Promise<boolean> {
  return offerEntries(clipboardEntries(forms, process.platform), write);
}

async function write(entries: readonly ClipboardEntry[]): Promise<boolean> {
  try {
    const item = entries.map(([type, content]) => [type, payload(content)] as const);
    await clipboard.write([new ClipboardItem(Object.fromEntries(item))]);
    return true;
  } catch {
    return false;
  }
}

/** Texts go as they are. Bytes of the bridge may lie in memory of any kind; a blob takes only memory of its own. */
function payload(content: string | Uint8Array): string | Blob {
  return typeof content === 'string' ? content : new Blob([content.slice()]);
}

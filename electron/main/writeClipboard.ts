import { type BrowserWindow, ClipboardItem, clipboard } from 'electron';
import type { ClipboardForms } from '#shared/bridge/clipboardForms';

/** Puts text, HTML and picture on the clipboard at once, each where there is one. */
export async function writeClipboard(
  _window: BrowserWindow,
  { text, html, png }: ClipboardForms,
): Promise<boolean> {
  const forms: Record<string, Blob> = {};
  if (text !== '') forms['text/plain'] = new Blob([text], { type: 'text/plain' });
  if (html !== '') forms['text/html'] = new Blob([html], { type: 'text/html' });
  if (png !== null) forms['image/png'] = new Blob([png.slice()], { type: 'image/png' });
  try {
    await clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}

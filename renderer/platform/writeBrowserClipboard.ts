import type { CopiedForms } from './platform';

/**
 * Writes all forms at once with the browser's own clipboard. Forms that this browser does not know are left out: its
 * own list says which, with custom ones under the prefix `web `.
 */
export async function writeBrowserClipboard({ text, html, png, more }: CopiedForms): Promise<boolean> {
  if (navigator.clipboard === undefined || typeof ClipboardItem === 'undefined') return false;
  const drawn = await png;
  const forms: Record<string, Blob> = {};
  if (text !== '') forms['text/plain'] = blob(text, 'text/plain');
  if (html !== '') forms['text/html'] = blob(html, 'text/html');
  if (drawn !== null) forms['image/png'] = new Blob([drawn.slice()], { type: 'image/png' });
  for (const [type, content] of Object.entries(more)) {
    if (supports(type)) forms[type] = blob(content, type);
    // A custom form keeps its own type; only its name on the clipboard has the prefix.
    else if (supports(`web ${type}`)) forms[`web ${type}`] = blob(content, type);
  }
  try {
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}

function blob(content: string, type: string): Blob {
  return new Blob([content], { type });
}

function supports(type: string): boolean {
  return typeof ClipboardItem.supports === 'function' && ClipboardItem.supports(type);
}

import { clipType } from '#shared/formats/clipboard/clipType';
import type { CopiedForms } from './platform';

/**
 * Writes all forms at once with the browser's own clipboard. Forms that this browser does not know are left out: its
 * own list says which, with custom ones under the prefix `web `.
 */
export async function writeBrowserClipboard(forms: CopiedForms): Promise<boolean> {
  if (navigator.clipboard === undefined || typeof ClipboardItem === 'undefined') return false;
  const { png } = forms;
  const item: Record<string, Blob> = {};
  if (png !== null) item['image/png'] = new Blob([png.slice()], { type: 'image/png' });
  const texts = {
    'text/plain': forms.text,
    'text/html': forms.html,
    'text/markdown': forms.markdown,
    'image/svg+xml': forms.svg,
    [clipType]: forms.vsmap,
  };
  for (const [type, text] of Object.entries(texts)) {
    if (text === '') continue;
    const blob = new Blob([text], { type });
    if (isAlwaysTaken(type) || supports(type)) item[type] = blob;
    // A custom form keeps its own type; only its name on the clipboard has the prefix.
    else if (supports(`web ${type}`)) item[`web ${type}`] = blob;
  }
  try {
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return false;
  }
}

/** Also by a browser that cannot be asked. */
function isAlwaysTaken(type: string): boolean {
  return type === 'text/plain' || type === 'text/html';
}

function supports(type: string): boolean {
  return typeof ClipboardItem.supports === 'function' && ClipboardItem.supports(type);
}

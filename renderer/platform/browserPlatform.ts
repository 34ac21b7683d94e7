import type { SavedKind } from '#shared/bridge/files';
import { clipType } from '#shared/formats/clipboard/clipType';
import { formatOf, openedExtensions } from '#shared/formats/registry';
import { ok } from '#shared/model/result';
import { type CopiedForms, isMac, type Platform, readDroppedFile } from './platform';

/** The browser: a file input to open, a download to save, no menu bar. */
export const browserPlatform: Platform = {
  kind: 'browser',
  mac: isMac(navigator),
  async openFile() {
    const file = await chooseFile();
    return file === null ? null : readDroppedFile(file);
  },
  async saveFile({ suggestedName, kind, bytes }) {
    download(suggestedName, new Blob([bytes.slice()], { type: mediaTypeOf(kind) }));
    return ok({ name: suggestedName });
  },
  writeClipboard: writeBrowserClipboard,
  openLink(address, question) {
    if (!window.confirm(`${question}\n\n${address}`)) return;
    window.open(address, '_blank', 'noopener,noreferrer');
  },
  setLanguage: () => {},
  setMenu: () => {},
  onMenuAction: () => () => {},
  onOpenFile: () => () => {},
  ready: () => {},
};

function chooseFile(): Promise<File | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = openedExtensions.map((extension) => `.${extension}`).join(',');
  input.hidden = true;
  // In the page until there is an answer: an input that nothing holds may be collected while the person chooses.
  document.body.append(input);
  return new Promise((resolve) => {
    function answer(): void {
      input.remove();
      resolve(input.files?.[0] ?? null);
    }
    input.addEventListener('change', answer);
    input.addEventListener('cancel', answer);
    input.click();
  });
}

/** Long enough for the slowest browser to have begun the download. */
const downloadStartsWithin = 60_000;

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadStartsWithin);
}

/** What a file of a kind says it is. */
function mediaTypeOf(kind: SavedKind): string {
  return kind === 'json' ? 'application/json' : formatOf[kind].mediaType;
}

/**
 * Writes all forms at once with the browser's own clipboard. Forms that this browser does not know are left out: its
 * own list says which, with custom ones under the prefix `web `.
 */
async function writeBrowserClipboard(forms: CopiedForms): Promise<boolean> {
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

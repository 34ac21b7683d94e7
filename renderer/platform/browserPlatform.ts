import { openedExtensions } from '#shared/bridge/openedExtensions';
import { ok } from '#shared/model/result';
import { isMac } from './isMac';
import { mediaTypes } from './mediaTypes';
import type { Platform } from './platform';
import { readDroppedFile } from './readDroppedFile';
import { writeBrowserClipboard } from './writeBrowserClipboard';

/** The browser: a file input to open, a download to save, no menu bar. */
export const browserPlatform: Platform = {
  kind: 'browser',
  mac: isMac(navigator),
  async openFile() {
    const file = await chooseFile();
    return file === null ? null : readDroppedFile(file);
  },
  async saveFile({ suggestedName, kind, bytes }) {
    download(suggestedName, new Blob([bytes.slice()], { type: mediaTypes[kind] }));
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
  input.accept = openableExtensions.map((extension) => `.${extension}`).join(',');
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

/** Tables, lists and diagrams can be read too; the desktop's dialog offers only maps. */
const openableExtensions = [...openedExtensions, 'tsv', 'txt', 'mmd'];

/** Long enough for the slowest browser to have begun the download. */
const downloadStartsWithin = 60_000;

function download(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadStartsWithin);
}

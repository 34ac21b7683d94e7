import type { PasteRequest } from './pasteMessages';
import { understandPastes } from './understandPastes';

// The script of the worker that reads what is pasted: a large table takes longer than the window may stand still.

const understand = understandPastes();

addEventListener('message', ({ data }: MessageEvent<PasteRequest>) => {
  postMessage({ id: data.id, understood: understand(data) });
});

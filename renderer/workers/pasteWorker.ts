import { loadReaders } from '#shared/formats/recognise';

import { type PasteRequest, understandPastes } from './understandPastes';

// The script of the worker that reads what is pasted: a large table takes longer than the window may stand still.

const ready = loadReaders().then(understandPastes);

// Requests that come before the readers are loaded wait in their order.
addEventListener('message', ({ data }: MessageEvent<PasteRequest>) => {
  ready
    .then((understand) => postMessage({ id: data.id, understood: understand(data) }))
    // The window hears of errors, and not of promises that are rejected here.
    .catch(reportError);
});

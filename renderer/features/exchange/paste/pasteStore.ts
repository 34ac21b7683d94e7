import { createStore } from 'zustand/vanilla';
import type { PastedContent } from '#shared/formats/pasteTable/pasted';

/** What waits to be looked at in the dialog of pasting; null: the dialog asks for it. */
export const pasteStore = createStore<{ readonly content: PastedContent | null }>(() => ({ content: null }));

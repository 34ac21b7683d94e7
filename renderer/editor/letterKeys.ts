import { createStore } from 'zustand/vanilla';

/**
 * Whether keys that are a mere character (`C`, `?`, Shift+1) do something. People who speak to their computer
 * type words into it by accident, so they can switch them off (WCAG 2.1.4).
 */
export const letterKeys = createStore<{ readonly on: boolean }>(() => ({ on: true }));

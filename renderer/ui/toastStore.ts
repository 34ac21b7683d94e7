import { createStore } from 'zustand/vanilla';

/** A short message at the edge of the window, with at most one thing to do about it. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'problem';
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export interface ToastRequest {
  readonly text: string;
  readonly tone?: Toast['tone'];
  readonly action?: Toast['action'];
}

interface Toasts {
  readonly shown: readonly Toast[];
}

/** More at a time would cover the map; the oldest gives way. */
const most = 3;

let count = 0;

/** The messages of this window. */
export const toastStore = createStore<Toasts>(() => ({ shown: [] }));

/** Shows a message and returns its number, for `dismissToast`. */
export function showToast({ text, tone = 'plain', action = null }: ToastRequest): number {
  count += 1;
  const toast: Toast = { id: count, text, tone, action };
  toastStore.setState(({ shown }) => ({ shown: [...shown, toast].slice(-most) }));
  return toast.id;
}

export function dismissToast(id: number): void {
  toastStore.setState(({ shown }) => ({ shown: shown.filter((toast) => toast.id !== id) }));
}

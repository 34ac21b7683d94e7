import { createStore } from 'zustand/vanilla';

/** A short message at the edge of the window, with at most one thing to do about it. One that shows progress stays. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'plain' | 'problem';
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** How much of something is done, from 0 to 1, or `unknown`; null where nothing is going on. */
  readonly progress: number | 'unknown' | null;
}

export interface ToastRequest {
  readonly text: string;
  readonly tone?: Toast['tone'];
  readonly action?: Toast['action'];
  readonly progress?: Toast['progress'];
}

interface Toasts {
  readonly shown: readonly Toast[];
}

/** More at a time would cover the map; the oldest gives way, unless something is still going on. */
const most = 3;

let count = 0;

/** The messages of this window. */
export const toastStore = createStore<Toasts>(() => ({ shown: [] }));

/** Shows a message and returns its number, for `dismissToast`. */
export function showToast({ text, tone = 'plain', action = null, progress = null }: ToastRequest): number {
  count += 1;
  const toast: Toast = { id: count, text, tone, action, progress };
  toastStore.setState(({ shown }) => {
    const rest = shown.filter((one) => one.progress === null).slice(1 - most);
    return { shown: [...shown.filter((one) => one.progress !== null || rest.includes(one)), toast] };
  });
  return toast.id;
}

/** The last message about something that is still going on. */
export function runningToast(): Toast | null {
  return toastStore.getState().shown.findLast(({ progress }) => progress !== null) ?? null;
}

/** Says how much is done by now. */
export function setToastProgress(id: number, progress: number): void {
  toastStore.setState(({ shown }) => ({
    shown: shown.map((toast) => (toast.id === id ? { ...toast, progress } : toast)),
  }));
}

export function dismissToast(id: number): void {
  toastStore.setState(({ shown }) => ({ shown: shown.filter((toast) => toast.id !== id) }));
}

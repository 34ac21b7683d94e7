import { type RefObject, useEffect } from 'react';
import { createStore } from 'zustand/vanilla';

/** How many modal dialogs lie over the window: what is behind them takes no keys and no commands of the menu bar. */
export const openModals = createStore<{ readonly count: number }>(() => ({ count: 0 }));

/** Tells that a modal dialog is open; the answer takes it back. */
export function coverWindow(): () => void {
  openModals.setState(({ count }) => ({ count: count + 1 }));
  return () => openModals.setState(({ count }) => ({ count: count - 1 }));
}

/** Opens a dialog over the window as long as it is rendered; then the focus goes back where it was. */
export function useModal(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    const uncover = coverWindow();
    return () => {
      uncover();
      element?.close();
    };
  }, [dialog]);
}

/**
 * For `ref`: the element to go on with. A dialog that opens puts the focus there; one that is open already moves it
 * only while nothing has it, so that it never jumps away from what a person is using.
 */
export function takesFocus(element: HTMLElement | null): void {
  if (element === null) return;
  element.autofocus = true;
  const { activeElement, body } = element.ownerDocument;
  const dialog = element.closest('dialog');
  if (dialog?.open && (activeElement === body || activeElement === dialog)) element.focus();
}

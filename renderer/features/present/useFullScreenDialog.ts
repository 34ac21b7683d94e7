import { type RefObject, useEffect, useRef } from 'react';
import { coverWindow } from '../../ui/modal';

/**
 * Opens a dialog over everything, on the whole screen where that is allowed. Leaving the full screen (Escape belongs to
 * the browser there) is leaving the dialog.
 */
export function useFullScreenDialog(onLeave: () => void): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  });
  useEffect(() => {
    const element = dialog.current;
    const page = document.documentElement;
    let open = true;
    let full = false;

    function show(): void {
      if (!open || element === null) return;
      // Shown again once the page fills the screen: what came to the top last is on top.
      if (element.open) element.close();
      element.showModal();
      element.focus();
    }
    function onChange(): void {
      const now = document.fullscreenElement !== null;
      if (full && !now) leave.current();
      full = now;
    }

    show();
    const uncover = coverWindow();
    document.addEventListener('fullscreenchange', onChange);
    // Refused without a fresh key press or by the settings of the window: then the window is the screen.
    page.requestFullscreen({ navigationUI: 'hide' }).then(show, () => {});
    return () => {
      open = false;
      uncover();
      document.removeEventListener('fullscreenchange', onChange);
      element?.close();
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, []);
  return dialog;
}

import { useEffect, useRef } from 'react';
import { useEditorHandle } from '../../editor/EditorProvider';

/** Up to here a map is still read when all of it is in half a window. */
const readableWhole = 15;

/**
 * A small map stays whole in view when the room for it changes, and with it what is `shown`; in a large one the eye
 * stays where it is.
 */
export function useFitOnChange(shown: string): void {
  const editor = useEditorHandle();
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (editor.store.getState().document.steps.length > readableWhole) return;
    // The canvas knows its new size in the frame after the next.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => editor.view.current()?.fit());
    });
    return () => cancelAnimationFrame(frame);
  }, [shown, editor]);
}

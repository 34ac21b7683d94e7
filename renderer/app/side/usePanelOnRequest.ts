import { useEffect } from 'react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import { showSide } from './sideStore';

/** A wish for a field is a wish for the panel that has it, unless one that is on the screen has granted it already. */
export function usePanelOnRequest(): void {
  const editor = useEditorHandle();
  const request = useEditor((state) => state.fieldRequest);
  useEffect(() => {
    if (request === null || editor.store.getState().fieldRequest === null) return;
    showSide(request.panel ?? 'details');
  }, [request, editor]);
}

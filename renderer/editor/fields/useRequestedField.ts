import { type RefObject, useEffect, useRef } from 'react';
import { useEditor, useEditorHandle } from '../EditorProvider';
import type { FieldPanel } from '../editorState';

/** Puts the focus on the field of this panel that another part of the screen asks for, once it is there. */
export function useRequestedField(panel: FieldPanel): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  const editor = useEditorHandle();
  const request = useEditor((state) => state.fieldRequest);
  useEffect(() => {
    if (request === null || (request.panel ?? 'details') !== panel) return;
    const field = root.current?.querySelector<HTMLElement>(`[data-field="${CSS.escape(request.field)}"]`);
    editor.requestField(null);
    field?.closest('details')?.setAttribute('open', '');
    if (request.lookOnly) field?.scrollIntoView({ block: 'nearest' });
    else field?.focus();
  }, [request, editor, panel]);
  return root;
}

import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand/react';
import type { Editor } from './createEditor';
import type { EditorState } from './editorState';

const EditorContext = createContext<Editor | null>(null);

/** Makes `editor` the open map of everything inside. */
export function EditorProvider({
  editor,
  children,
}: {
  readonly editor: Editor;
  readonly children: ReactNode;
}) {
  return <EditorContext value={editor}>{children}</EditorContext>;
}

/** The open map itself: to undo, select, end an undo group. It never changes while the map is open. */
export function useEditorHandle(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('useEditorHandle outside of an EditorProvider');
  return editor;
}

/** A part of the editor's state. Renders again when what `selector` returns is another object or value. */
export function useEditor<T>(selector: (state: EditorState) => T): T {
  return useStore(useEditorHandle().store, selector);
}

/** The one write path. */
export function useDispatch(): Editor['dispatch'] {
  return useEditorHandle().dispatch;
}

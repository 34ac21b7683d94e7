import { EditorProvider } from '../../editor/EditorProvider';
import { Present } from '../../features/present/Present';
import type { AppDialogProps } from '../actions/action';

/** The open map, shown to a room. */
export function PresentDialog({ context, onClose }: AppDialogProps) {
  const { editor } = context;
  if (editor === null) return null;
  return (
    <EditorProvider editor={editor}>
      <Present onLeave={onClose} />
    </EditorProvider>
  );
}

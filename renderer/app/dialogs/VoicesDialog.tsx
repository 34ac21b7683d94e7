import { EditorProvider } from '../../editor/EditorProvider';
import { TwoVoices } from '../../features/workshop/voices/TwoVoices';
import type { AppDialogProps } from '../actions/action';

/** Private estimates by two voices, on the open map. */
export function VoicesDialog({ context, onClose }: AppDialogProps) {
  const { editor } = context;
  if (editor === null) return null;
  return (
    <EditorProvider editor={editor}>
      <TwoVoices onClose={onClose} />
    </EditorProvider>
  );
}

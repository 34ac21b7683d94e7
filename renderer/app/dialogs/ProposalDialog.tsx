import { EditorProvider } from '../../editor/EditorProvider';
import { ProposalForm } from '../../features/exchange/proposal/ProposalForm';
import type { AppDialogProps } from '../actions/action';

/** What belongs into the improvement proposal of the open map, before it leaves. */
export function ProposalDialog({ context, onClose }: AppDialogProps) {
  const { editor } = context;
  if (editor === null) return null;
  return (
    <EditorProvider editor={editor}>
      <ProposalForm
        onClose={onClose}
        onExport={(format) => {
          onClose();
          context.exportAs({ as: 'proposal', format });
        }}
      />
    </EditorProvider>
  );
}

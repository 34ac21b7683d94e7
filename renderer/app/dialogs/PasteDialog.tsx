import { PasteForm } from '../../features/exchange/paste/PasteForm';
import type { AppDialogProps } from '../actions/action';
import { useMapMaking } from '../files/useMapMaking';

/** Shows what was pasted or dropped before it becomes steps. */
export function PasteDialog({ context, onClose }: AppDialogProps) {
  const { copyOf } = useMapMaking(context.world);
  return <PasteForm editor={context.editor} onNewMap={copyOf} onClose={onClose} />;
}

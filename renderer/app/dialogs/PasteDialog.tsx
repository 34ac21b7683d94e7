import { PasteDialog as Pasting } from '../../features/exchange/paste/PasteDialog';
import type { AppDialogProps } from '../actions/action';
import { useMapMaking } from '../files/useMapMaking';

/** Shows what was pasted or dropped before it becomes steps. */
export function PasteDialog({ context, onClose }: AppDialogProps) {
  const { copyOf } = useMapMaking(context.world);
  return <Pasting editor={context.editor} onNewMap={copyOf} onClose={onClose} />;
}

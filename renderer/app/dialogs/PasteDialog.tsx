import { PasteDialog as Pasting } from '../../features/exchange/paste/PasteDialog';
import { useMapMaking } from '../useMapMaking';
import type { AppDialogProps } from './appDialog';

/** Shows what was pasted or dropped before it becomes steps. */
export function PasteDialog({ context, onClose }: AppDialogProps) {
  const { copyOf } = useMapMaking(context.world);
  return <Pasting editor={context.editor} onNewMap={copyOf} onClose={onClose} />;
}

import { TemplateGallery } from '../../features/library/TemplateGallery';
import { useMapMaking } from '../useMapMaking';
import type { AppDialogProps } from './appDialog';

/** Chooses a template and opens a new map made of it. */
export function TemplatesDialog({ context, onClose }: AppDialogProps) {
  const { copyOf } = useMapMaking(context.world);
  return (
    <TemplateGallery
      onClose={onClose}
      onChoose={(map) => {
        onClose();
        copyOf(map);
      }}
    />
  );
}

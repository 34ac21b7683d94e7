import { TemplateGallery } from '../../features/library/TemplateGallery';
import type { AppDialogProps } from '../actions/action';
import { useMapMaking } from '../files/useMapMaking';

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

import type { StepId } from '#shared/model/step';
import { EditorProvider } from '../../editor/EditorProvider';
import { MapReadingList } from '../../features/reading/MapReadingList';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/useWords';
import type { AppDialogProps } from '../actions/action';

/** The open map in words. A step of it leads to its place on the map. */
export function ReadingDialog({ context: { editor }, onClose }: AppDialogProps) {
  const { reading } = useWords();
  if (editor === null) return null;

  function showOnMap(step: StepId): void {
    onClose();
    const view = editor?.view.current();
    view?.commands.activate(step);
    // The dialog gives the focus back first; the map takes it from there.
    requestAnimationFrame(() => view?.focus());
  }

  return (
    <Dialog
      title={reading.title}
      size="wide"
      onClose={onClose}
      actions={
        <Button look="outlined" onClick={onClose}>
          {reading.close}
        </Button>
      }
    >
      <EditorProvider editor={editor}>
        <MapReadingList editor={editor} onStep={showOnMap} />
      </EditorProvider>
    </Dialog>
  );
}

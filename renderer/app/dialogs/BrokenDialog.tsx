import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/useWords';

export interface BrokenDialogProps {
  readonly onClose: () => void;
}

/** What stands in the place of a dialog that failed. */
export function BrokenDialog({ onClose }: BrokenDialogProps) {
  const { app, broken } = useWords();
  return (
    <Dialog
      title={broken.dialog}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {app.close}
        </Button>
      }
    >
      <p>{broken.safe}</p>
    </Dialog>
  );
}

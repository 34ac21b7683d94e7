import { Button } from '../ui/Button';
import { useFirstWords } from '../ui/useFirstWords';
import { Trouble } from './Trouble';

interface BrokenScreenProps {
  /** Null where no map is open. */
  readonly onSaveFile: (() => void) | null;
}

/** What stands in the place of a screen that failed while it was drawn. */
export function BrokenScreen({ onSaveFile }: BrokenScreenProps) {
  const { trouble } = useFirstWords().app;
  return (
    <Trouble heading={trouble.heading} detail={trouble.kept}>
      <Button look="primary" onClick={() => location.reload()}>
        {trouble.reload}
      </Button>
      {onSaveFile !== null && (
        <Button look="outlined" onClick={onSaveFile}>
          {trouble.saveFile}
        </Button>
      )}
    </Trouble>
  );
}

import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWords } from '../../ui/useWords';
import styles from './BrokenFileDialog.module.css';
import type { Failure } from './openMapFile';

interface BrokenFileProps {
  readonly failure: Failure;
  readonly onClose: () => void;
  readonly onOpenCopy: () => void;
}

/** More lines than this do not help to decide. */
const mostLines = 6;

/** Why a file was not opened, where it is at fault, and the offer of a repaired copy where there can be one. */
export function BrokenFileDialog({ failure, onClose, onOpenCopy }: BrokenFileProps) {
  const { app, exchange } = useWords();
  const { name, sentence, faults, repair } = failure;
  return (
    <Dialog
      title={exchange.broken.heading(name)}
      onClose={onClose}
      actions={
        <>
          <Button look="outlined" onClick={onClose}>
            {app.close}
          </Button>
          {repair !== null && (
            <Button look="primary" onClick={onOpenCopy}>
              {exchange.broken.openCopy}
            </Button>
          )}
        </>
      }
    >
      <p>{sentence}</p>
      {repair === null ? (
        <Lines lines={faults} />
      ) : (
        <>
          <p>{exchange.broken.repairOffer}</p>
          <Lines lines={repair.lines} />
        </>
      )}
    </Dialog>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { exchange } = useWords();
  if (lines.length === 0) return null;
  const left = lines.length - mostLines;
  return (
    <ul className={styles.lines}>
      {lines.slice(0, mostLines).map((line) => (
        <li key={line}>{line}</li>
      ))}
      {left > 0 && <li>{exchange.broken.more(left)}</li>}
    </ul>
  );
}

import { type ReactNode, Suspense } from 'react';
import { flushSync } from 'react-dom';
import { useEditorHandle } from '../../editor/EditorProvider';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/useWords';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './GuardedPart.module.css';

interface GuardedPartProps {
  /** Takes the part away; the map has the room and the keyboard again. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A part of an open map that is loaded later. Where it fails, a message stands in its place, and the map goes on. */
export function GuardedPart({ onClose, children }: GuardedPartProps) {
  const editor = useEditorHandle();
  function close(): void {
    flushSync(onClose);
    editor.view.current()?.focus();
  }
  return (
    <ErrorBoundary instead={<BrokenPart onClose={close} />}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  );
}

function BrokenPart({ onClose }: Pick<GuardedPartProps, 'onClose'>) {
  const { app, broken } = useWords();
  return (
    <div className={styles.broken} role="alert">
      <p>
        <b>{broken.part}</b> {broken.safe}
      </p>
      <Button look="outlined" onClick={onClose}>
        {app.close}
      </Button>
    </div>
  );
}

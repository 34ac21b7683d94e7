import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { useFirstWords } from '../../ui/language';
import styles from './Trouble.module.css';

interface TroubleProps {
  readonly heading: string;
  readonly detail: string;
  readonly children?: ReactNode;
}

/** What stands in the place of a screen that cannot be shown, with the ways on. */
export function Trouble({ heading, detail, children }: TroubleProps) {
  return (
    <main className={styles.trouble}>
      <h1 className={styles.heading}>{heading}</h1>
      <p className={styles.detail}>{detail}</p>
      <div className={styles.ways}>{children}</div>
    </main>
  );
}

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

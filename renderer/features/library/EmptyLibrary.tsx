import { Button } from '../../ui/Button';
import { useWords } from '../../ui/useWords';
import styles from './EmptyLibrary.module.css';

interface EmptyLibraryProps {
  readonly onSample: () => void;
  readonly onTemplates: () => void;
}

/** What stands in the place of the cards when there are none. */
export function EmptyLibrary({ onSample, onTemplates }: EmptyLibraryProps) {
  const { library, workshop } = useWords();
  const { empty } = library;
  return (
    <div className={styles.empty}>
      <h2 className={styles.heading}>{empty.heading}</h2>
      <p className={styles.detail}>{empty.detail}</p>
      <div className={styles.ways}>
        <Button look="outlined" onClick={onSample}>
          {empty.sample}
        </Button>
        <Button look="outlined" onClick={onTemplates}>
          {workshop.templates.offer}
        </Button>
      </div>
    </div>
  );
}

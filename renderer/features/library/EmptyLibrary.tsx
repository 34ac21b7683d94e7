import { Button } from '../../ui/Button';
import { useWords } from '../../ui/useWords';
import styles from './EmptyLibrary.module.css';

/** What stands in the place of the cards when there are none. */
export function EmptyLibrary({ onSample }: { readonly onSample: () => void }) {
  const { empty } = useWords().library;
  return (
    <div className={styles.empty}>
      <h2 className={styles.heading}>{empty.heading}</h2>
      <p className={styles.detail}>{empty.detail}</p>
      <Button look="outlined" onClick={onSample}>
        {empty.sample}
      </Button>
    </div>
  );
}

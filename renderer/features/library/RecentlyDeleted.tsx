import { keptDays } from '../../storage/library';
import type { MapRow } from '../../storage/rows';
import { Button } from '../../ui/Button';
import { useWords } from '../../ui/useWords';
import styles from './RecentlyDeleted.module.css';

interface RecentlyDeletedProps {
  readonly maps: readonly MapRow[];
  readonly onRestore: (map: MapRow) => void;
}

/** Maps that were thrown away and can be brought back. */
export function RecentlyDeleted({ maps, onRestore }: RecentlyDeletedProps) {
  const { library } = useWords();
  return (
    <details className={styles.deleted}>
      <summary>{library.recentlyDeleted(maps.length)}</summary>
      <p className={styles.detail}>{library.recentlyDeletedDetail(keptDays)}</p>
      <ul>
        {maps.map((map) => (
          <li key={map.id} className={styles.line}>
            <span className={styles.title}>{map.title === '' ? library.card.untitled : map.title}</span>
            <Button look="outlined" onClick={() => onRestore(map)}>
              {library.restore}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

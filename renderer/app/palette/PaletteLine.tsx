import { useEffect, useRef } from 'react';
import { joinClasses } from '../../ui/joinClasses';
import type { Entry } from './entries';
import styles from './PaletteDialog.module.css';

interface PaletteLineProps {
  readonly id: string;
  readonly entry: Entry;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** A line of the palette: what it does, where it belongs, its key; and why not, where it cannot be done. */
export function PaletteLine({ id, entry, chosen, onChoose }: PaletteLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter in the field does it by keyboard
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the chosen line
    <div
      ref={line}
      id={id}
      role="option"
      aria-selected={chosen}
      aria-disabled={entry.hindrance !== null}
      className={joinClasses(
        styles.line,
        chosen && styles.chosen,
        entry.hindrance !== null && styles.hindered,
      )}
      onClick={onChoose}
    >
      <span className={styles.label}>{entry.label}</span>
      <span className={styles.place}>{entry.hindrance ?? entry.place}</span>
      {entry.keys !== null && <kbd className={styles.keys}>{entry.keys}</kbd>}
    </div>
  );
}

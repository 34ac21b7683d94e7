import { useMemo } from 'react';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../../ui/useWords';
import { FigureButton } from './FigureButton';
import { figuresOf } from './figures';
import styles from './Totals.module.css';

/** The figures of the map. Each opens its definition and its working. */
export function Totals() {
  const words = useWords();
  const analysis = useEditor((state) => state.analysis);
  const figures = useMemo(() => figuresOf(analysis, words), [analysis, words]);
  if (figures.length === 0) return null;
  return (
    <ul className={styles.strip} aria-label={words.totals.label}>
      {figures.map((figure) => (
        <li key={figure.id} className={styles.cell}>
          <FigureButton figure={figure} />
        </li>
      ))}
    </ul>
  );
}

import { useMemo } from 'react';
import { useEditor } from '../../editor/EditorProvider';
import { Explanation } from '../../ui/figure/Explanation';
import { FigureButton } from '../../ui/figure/FigureButton';
import { useWords } from '../../ui/useWords';
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
      {figures.map(({ behind, ...figure }) => (
        <li key={figure.id} className={styles.cell}>
          <FigureButton {...figure}>
            {behind.map((metric) => (
              <Explanation key={metric} metric={metric} />
            ))}
          </FigureButton>
        </li>
      ))}
    </ul>
  );
}

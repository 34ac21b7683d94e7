import type { Analysis } from '#shared/metrics/analyse';
import { figureText, measure } from '../../ui/figure/measuredMetric';
import { useWords } from '../../ui/useWords';
import styles from './Present.module.css';

const shown = ['leadTime', 'processTime', 'flowEfficiency', 'rolledPercentCompleteAccurate'] as const;

/** The few figures that a room should remember. */
export function Figures({ analysis }: { readonly analysis: Analysis }) {
  const words = useWords();
  return (
    <dl className={styles.figures}>
      {shown.map((id) => (
        <div key={id} data-figure={id}>
          <dt>{words.present.figures[id]}</dt>
          <dd>{figureText(measure(analysis, id), analysis.document.calendar, words)}</dd>
        </div>
      ))}
    </dl>
  );
}

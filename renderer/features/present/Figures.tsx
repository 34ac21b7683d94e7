import type { Analysis } from '#shared/metrics/analyse';
import { headlineTotals } from '#shared/simulation/headlineTotals';
import type { ReworkSimulated } from '#shared/simulation/reworkSimulated';
import { figureText, measure } from '../../ui/figure/measuredMetric';
import { useWords } from '../../ui/useWords';
import styles from './Present.module.css';

interface FiguresProps {
  readonly analysis: Analysis;
  readonly simulated: ReworkSimulated | null;
}

/** The few figures that a room should remember: with rework, where something goes back. */
export function Figures({ analysis, simulated }: FiguresProps) {
  const words = useWords();
  const { leadTime, processTime, flowEfficiency } = headlineTotals(analysis, simulated);
  const shown = [
    { ...measure(analysis, 'leadTime'), measured: leadTime },
    { ...measure(analysis, 'processTime'), measured: processTime },
    { ...measure(analysis, 'flowEfficiency'), measured: flowEfficiency },
    measure(analysis, 'rolledPercentCompleteAccurate'),
  ];
  return (
    <dl className={styles.figures}>
      {shown.map((one) => (
        <div key={one.id} data-figure={one.id}>
          <dt>{words.present.figures[one.id as keyof typeof words.present.figures]}</dt>
          <dd>{figureText(one, analysis.document.calendar, words)}</dd>
        </div>
      ))}
    </dl>
  );
}

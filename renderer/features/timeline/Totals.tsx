import { useMemo } from 'react';
import type { MetricId } from '#shared/metrics/registry';
import type { ReworkSimulated } from '#shared/simulation/reworkSimulated';
import { useEditor } from '../../editor/EditorProvider';
import { Explanation } from '../../ui/figure/Explanation';
import { FigureButton } from '../../ui/figure/FigureButton';
import { MeasurementExplanation } from '../../ui/figure/MeasurementExplanation';
import { SimulatedExplanation, SimulatedGap } from '../../ui/figure/SimulatedExplanation';
import { isSimulated } from '../../ui/figure/simulatedTotal';
import { useWords } from '../../ui/useWords';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import { differenceToToday, figuresOf } from './figures';
import styles from './Totals.module.css';

/** The figures of the map. Each opens its definition and its working. */
export function Totals() {
  const words = useWords();
  const analysis = useEditor((state) => state.analysis);
  const current = useEditor((state) => state.current);
  const isFuture = useEditor((state) => state.future !== null);
  const simulated = useReworkSimulated();
  const figures = useMemo(() => figuresOf(analysis, words, simulated), [analysis, words, simulated]);
  if (figures.length === 0) return null;
  const beside = (id: MetricId) =>
    isFuture ? differenceToToday(id, current, analysis, simulated, words) : null;
  return (
    <ul className={styles.strip} aria-label={words.totals.label}>
      {figures.map(({ behind, below, ...figure }) => (
        <li key={figure.id} className={styles.cell} data-difference={beside(figure.id)?.direction}>
          <FigureButton {...figure} below={beside(figure.id)?.text ?? below}>
            {behind.map((metric) => (
              <Behind key={metric} metric={metric} simulated={simulated} />
            ))}
          </FigureButton>
        </li>
      ))}
    </ul>
  );
}

interface BehindProps {
  readonly metric: MetricId;
  readonly simulated: ReworkSimulated | null;
}

/** What opens behind a figure about one metric. */
function Behind({ metric, simulated }: BehindProps) {
  if (metric === 'measuredLeadTime') return <MeasurementExplanation />;
  if (simulated !== null && metric === 'leadTimeGap') return <SimulatedGap simulated={simulated} />;
  if (simulated !== null && isSimulated(metric)) {
    return <SimulatedExplanation metric={metric} simulated={simulated} />;
  }
  return <Explanation metric={metric} />;
}

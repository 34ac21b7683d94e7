import { useMemo } from 'react';
import type { Analysis } from '#shared/metrics/analyse';
import { needsSimulation, type ReworkSimulated } from '#shared/simulation/reworkSimulated';
import { useEditor } from '../../editor/EditorProvider';
import { Explanation } from '../../ui/figure/Explanation';
import { FigureButton } from '../../ui/figure/FigureButton';
import { SimulatedExplanation } from '../../ui/figure/SimulatedExplanation';
import { isSimulated } from '../../ui/figure/simulatedTotal';
import { useWords } from '../../ui/useWords';
import { useSimulation } from '../../workers/useSimulation';
import { figuresOf } from './figures';
import styles from './Totals.module.css';

/** The figures of the map. Each opens its definition and its working. */
export function Totals() {
  const words = useWords();
  const analysis = useEditor((state) => state.analysis);
  const simulated = useReworkSimulated(analysis);
  const figures = useMemo(() => figuresOf(analysis, words, simulated), [analysis, words, simulated]);
  if (figures.length === 0) return null;
  return (
    <ul className={styles.strip} aria-label={words.totals.label}>
      {figures.map(({ behind, ...figure }) => (
        <li key={figure.id} className={styles.cell}>
          <FigureButton {...figure}>
            {behind.map((metric) =>
              simulated !== null && isSimulated(metric) ? (
                <SimulatedExplanation key={metric} metric={metric} simulated={simulated} />
              ) : (
                <Explanation key={metric} metric={metric} />
              ),
            )}
          </FigureButton>
        </li>
      ))}
    </ul>
  );
}

/** The simulated totals with rework; null while there are none, and where the formula is exact. */
function useReworkSimulated(analysis: Analysis): ReworkSimulated | null {
  const wants = useMemo(
    () => analysis.document.flows.some(({ kind }) => kind === 'rework') && needsSimulation(analysis),
    [analysis],
  );
  const { result } = useSimulation(wants);
  return wants ? (result?.rework ?? null) : null;
}

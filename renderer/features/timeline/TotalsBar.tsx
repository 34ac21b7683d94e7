import { useMemo } from 'react';
import { latestMeasurement } from '#shared/metrics/measurements/latestMeasurement';
import type { MetricId } from '#shared/metrics/registry';
import type { ReworkSimulated } from '#shared/simulation/totals/reworkSimulated';
import type { Words } from '#shared/text/words';
import { useEditor } from '../../editor/EditorProvider';
import { ExplainedFigure, FigureRows } from '../../ui/figure/ExplainedFigure';
import { Explanation } from '../../ui/figure/Explanation';
import { FigureButton } from '../../ui/figure/FigureButton';
import { figureText, measure } from '../../ui/figure/measuredMetric';
import { SimulatedExplanation, SimulatedGap } from '../../ui/figure/SimulatedExplanation';
import { isSimulatedMetric } from '../../ui/figure/simulatedTotal';
import { useWords } from '../../ui/useWords';
import { useReworkSimulated } from '../../workers/useReworkSimulated';
import { differenceToToday, figuresOf } from './figures';
import styles from './TotalsBar.module.css';

/** The figures of the map. Each opens its definition and its working. */
export function TotalsBar() {
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
  if (simulated !== null && isSimulatedMetric(metric)) {
    return <SimulatedExplanation metric={metric} simulated={simulated} />;
  }
  return <Explanation metric={metric} />;
}

/** The measured lead time with what it takes to read it: clock points, period, number of items and source. */
function MeasurementExplanation() {
  const words = useWords();
  const analysis = useEditor((state) => state.analysis);
  const { name, definition, formula } = words.metric.byId.measuredLeadTime;
  return (
    <ExplainedFigure
      id="measuredLeadTime"
      name={name}
      amount={figureText(measure(analysis, 'measuredLeadTime'), analysis.document.calendar, words)}
      definition={definition}
      formula={formula}
    >
      <FigureRows rows={rowsOf(latestMeasurement(analysis.document, 'leadTime'), words)} />
    </ExplainedFigure>
  );
}

function rowsOf(
  latest: ReturnType<typeof latestMeasurement>,
  { measurement: said }: Words,
): readonly (readonly [string, string])[] {
  if (latest === null) return [];
  const { value, items, from, to, since, until, source } = latest.measurement;
  const both = (first: string | null, last: string | null) =>
    (first ?? '') === '' && (last ?? '') === ''
      ? said.notSaid
      : said.fromTo(first === '' ? '…' : (first ?? '…'), last === '' ? '…' : (last ?? '…'));
  return [
    [said.typed, value ?? ''],
    [said.items, items === null ? said.notSaid : String(items)],
    [said.clock, both(from, to)],
    [said.period, both(since, until)],
    [said.source, source === '' ? said.notSaid : source],
  ];
}

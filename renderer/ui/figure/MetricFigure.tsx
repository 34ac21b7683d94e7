import { useMemo } from 'react';
import type { MetricId } from '#shared/metrics/registry';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../useWords';
import { Explanation } from './Explanation';
import { FigureButton } from './FigureButton';
import { figureText, lackText, measure } from './measuredMetric';

interface MetricFigureProps {
  readonly metric: MetricId;
  /** In the place of the metric's own short name, where a heading says the rest. */
  readonly label?: string;
  /** The line below; what the figure lacks takes its place. */
  readonly below: string;
  readonly look?: 'wide';
}

/** A metric as a figure: its value or a dash with the reason, and behind it definition and working. */
export function MetricFigure({ metric, label, below, look }: MetricFigureProps) {
  const words = useWords();
  const analysis = useEditor((state) => state.analysis);
  const one = useMemo(() => measure(analysis, metric), [analysis, metric]);
  return (
    <FigureButton
      id={metric}
      label={label ?? words.metric.byId[metric].short}
      value={figureText(one, analysis.document.calendar, words)}
      {...(look === undefined ? {} : { look })}
      below={lackText(one.measured, analysis, words) ?? below}
    >
      <Explanation metric={metric} />
    </FigureButton>
  );
}

import { useMemo } from 'react';
import type { MetricId } from '#shared/metrics/registry';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../useWords';
import { ExplainedFigure, FigureNote, NeedList } from './ExplainedFigure';
import { figureText, measure, nameIn } from './measuredMetric';
import { Working } from './Working';

/** What a metric is, how it is worked out, and what went into it. */
export function Explanation({ metric }: { readonly metric: MetricId }) {
  const words = useWords();
  const { totals } = words;
  const { name, definition, formula } = words.metric.byId[metric];
  const analysis = useEditor((state) => state.analysis);
  const one = useMemo(() => measure(analysis, metric), [analysis, metric]);
  const { needs, without, exact } = one.measured;
  const nameOf = nameIn(analysis, words);
  return (
    <ExplainedFigure
      id={metric}
      name={name}
      amount={figureText(one, analysis.document.calendar, words)}
      definition={definition}
      formula={formula}
    >
      {!exact && <FigureNote>{words.metric.notExact}</FigureNote>}
      <NeedList heading={totals.missing} needs={needs.map((need) => words.metric.need(need, nameOf))} />
      {one.measured.value !== null && one.measured.working.length > 0 && <Working metric={one} />}
      <NeedList heading={totals.leftOut} needs={without.map((need) => words.metric.need(need, nameOf))} />
    </ExplainedFigure>
  );
}

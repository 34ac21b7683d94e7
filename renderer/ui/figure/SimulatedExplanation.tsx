import type { ReworkSimulated } from '#shared/simulation/totals/reworkSimulated';
import { formatMetric } from '#shared/text/formatMetric';
import { formatCount } from '#shared/text/formatNumber';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../useWords';
import { ExplainedFigure, FigureNote } from './ExplainedFigure';
import { measure } from './measuredMetric';
import { type SimulatedMetric, simulatedMark, simulatedText } from './simulatedTotal';

interface SimulatedExplanationProps {
  readonly metric: SimulatedMetric;
  readonly simulated: ReworkSimulated;
}

/** What a total with rework is, and why it is simulated. */
export function SimulatedExplanation({ metric, simulated }: SimulatedExplanationProps) {
  const words = useWords();
  const calendar = useEditor((state) => state.document.calendar);
  const { name, definition, formula } = words.metric.byId[metric];
  return (
    <ExplainedFigure
      id={metric}
      name={name}
      amount={simulatedText(metric, simulated, calendar, words)}
      definition={definition}
      formula={formula}
    >
      <FigureNote>{simulatedMark(metric, simulated, calendar, words)}</FigureNote>
      <FigureNote>{words.forecast.simulatedBecause}</FigureNote>
      {simulated.costlyVisits !== null && (
        <FigureNote>
          {words.forecast.simulatedCoarsely(formatCount(Math.round(simulated.costlyVisits), words.locale))}
        </FigureNote>
      )}
    </ExplainedFigure>
  );
}

/** How far the measured lead time lies from that of the map, where that one is simulated. */
export function SimulatedGap({ simulated }: { readonly simulated: ReworkSimulated }) {
  const words = useWords();
  const analysis = useEditor((state) => state.analysis);
  const { name, definition, formula } = words.metric.byId.leadTimeGap;
  const { calendar } = analysis.document;
  const measured = measure(analysis, 'measuredLeadTime').measured.value;
  const gap = measured === null ? null : measured - simulated.leadTime;
  return (
    <ExplainedFigure
      id="leadTimeGap"
      name={name}
      amount={gap === null ? words.totals.unknown : formatMetric('duration', gap, calendar, words.locale)}
      definition={definition}
      formula={formula}
    >
      <FigureNote>{simulatedMark('leadTimeWithRework', simulated, calendar, words)}</FigureNote>
    </ExplainedFigure>
  );
}

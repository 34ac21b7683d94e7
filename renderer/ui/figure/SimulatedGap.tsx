import type { ReworkSimulated } from '#shared/simulation/reworkSimulated';
import { formatMetric } from '#shared/text/formatMetric';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../useWords';
import { ExplainedFigure, FigureNote } from './ExplainedFigure';
import { measure } from './measuredMetric';
import { simulatedMark } from './simulatedTotal';

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

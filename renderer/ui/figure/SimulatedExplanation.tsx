import type { ReworkSimulated } from '#shared/simulation/reworkSimulated';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../useWords';
import { ExplainedFigure, FigureNote } from './ExplainedFigure';
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
    </ExplainedFigure>
  );
}

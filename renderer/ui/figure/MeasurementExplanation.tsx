import { latestMeasurement } from '#shared/metrics/latestMeasurement';
import type { Words } from '#shared/text/words';
import { useEditor } from '../../editor/EditorProvider';
import { useWords } from '../useWords';
import { ExplainedFigure, FigureRows } from './ExplainedFigure';
import { figureText, measure } from './measuredMetric';

/** The measured lead time with what it takes to read it: clock points, period, number of items and source. */
export function MeasurementExplanation() {
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

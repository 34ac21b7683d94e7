import { leadTimeWithRework } from '../../metrics/leadTimeWithRework';
import { measuredLeadTime } from '../../metrics/measuredLeadTime';
import { type MetricId, metrics } from '../../metrics/registry';
import { hasRework, measureWithRework } from '../../simulation/headlineTotals';
import type { ReworkSimulated } from '../../simulation/reworkSimulated';
import { formatMeasured } from '../../text/formatMetric';
import { measuredBeside } from '../../text/measuredBeside';
import type { Words } from '../../text/words';
import { nameOf, type Picture } from '../picture';

/** The figures that sum a map up, in the order in which they are read. */
const read: readonly MetricId[] = [
  'leadTime',
  'processTime',
  'waitTime',
  'labourTime',
  'flowEfficiency',
  'rolledPercentCompleteAccurate',
  'handoffs',
];

/** What comes first where something goes back. */
const readWithRework: readonly MetricId[] = [
  'leadTimeWithRework',
  'processTimeWithRework',
  'labourTimeWithRework',
  'flowEfficiencyWithRework',
];

/** The totals in words, and where the constraint or the longest wait is. */
export function totalsReading(
  picture: Picture,
  words: Words,
  simulated: ReworkSimulated | null,
): readonly string[] {
  const { analysis } = picture;
  if (analysis.document.steps.length === 0) return [];
  const figures = [...(hasRework(analysis) ? readWithRework : []), ...read].map((id) =>
    figureReading(picture, words, id, simulated),
  );
  return [...figures, ...measuredReading(picture, words, simulated), ...weakReading(picture)];
}

function figureReading(
  { analysis }: Picture,
  words: Words,
  id: MetricId,
  simulated: ReworkSimulated | null,
): string {
  const metric = metrics.find((one) => one.id === id);
  if (metric === undefined) throw new RangeError(`no metric ${id}`);
  const measured = measureWithRework(metric, analysis, simulated);
  const text = formatMeasured(metric.unit, measured, analysis.document.calendar, words, 'long');
  return words.reading.figure(words.metric.byId[id].name, text ?? words.duration.unknown);
}

/** The measured lead time beside the map's; by itself where the map has none. Nothing where it was not measured. */
function measuredReading(
  picture: Picture,
  words: Words,
  simulated: ReworkSimulated | null,
): readonly string[] {
  const { analysis } = picture;
  if (measuredLeadTime.measure(analysis).value === null) return [];
  const mapped = measureWithRework(leadTimeWithRework, analysis, simulated).value;
  return [
    measuredBeside(analysis, mapped, words) ?? figureReading(picture, words, 'measuredLeadTime', simulated),
  ];
}

/** The constraint where it is known, else the longest wait: what the map marks. */
function weakReading(picture: Picture): readonly string[] {
  const { analysis, words } = picture;
  if (analysis.constraint !== null) {
    const name = nameOf(picture, analysis.indexOf(analysis.constraint.step));
    return [words.constraintLabel(name, picture.share(analysis.constraint.utilisation))];
  }
  if (analysis.longestWait === null) return [];
  const name = nameOf(picture, analysis.indexOf(analysis.longestWait.step));
  return [words.longestWaitLabel(name, picture.spokenTime(analysis.longestWait.wait))];
}

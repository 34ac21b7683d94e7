import { measuredLeadTime } from '../../metrics/measuredLeadTime';
import { type MetricId, metrics } from '../../metrics/registry';
import { formatMetric } from '../../text/formatMetric';
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

const readWithRework: readonly MetricId[] = ['leadTimeWithRework', 'labourTimeWithRework'];

/** The totals in words, and where the constraint or the longest wait is. */
export function totalsReading(picture: Picture, words: Words): readonly string[] {
  const { analysis } = picture;
  if (analysis.document.steps.length === 0) return [];
  const rework = analysis.document.flows.some((flow) => flow.kind === 'rework');
  const figures = [...read, ...(rework ? readWithRework : [])].map((id) => figureReading(picture, words, id));
  return [...figures, ...measuredReading(picture, words), ...weakReading(picture)];
}

function figureReading({ analysis }: Picture, words: Words, id: MetricId): string {
  const metric = metrics.find((one) => one.id === id);
  if (metric === undefined) throw new RangeError(`no metric ${id}`);
  const { value } = metric.measure(analysis);
  const text =
    value === null
      ? words.duration.unknown
      : formatMetric(metric.unit, value, analysis.document.calendar, words.locale, 'long');
  return words.reading.figure(words.metric.byId[id].name, text);
}

/** The measured lead time beside the map's; by itself where the map has none. Nothing where it was not measured. */
function measuredReading(picture: Picture, words: Words): readonly string[] {
  const { analysis } = picture;
  if (measuredLeadTime.measure(analysis).value === null) return [];
  return [measuredBeside(analysis, words) ?? figureReading(picture, words, 'measuredLeadTime')];
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

import type { Analysis } from '../metrics/analyse';
import { measuredLeadTime } from '../metrics/measurements/measuredLeadTime';
import { formatDuration } from './formatDuration';
import type { Words } from './words';

/**
 * The measured lead time and that of the map in one sentence; the map's with rework where there is some, as in the metric
 * of the gap. Null while one of them is not known.
 *
 * @param mapped lead time of the map with rework, in seconds
 */
export function measuredBeside(analysis: Analysis, mapped: number | null, words: Words): string | null {
  const measured = measuredLeadTime.measure(analysis).value;
  if (measured === null || mapped === null) return null;
  const { calendar, flows } = analysis.document;
  const time = (seconds: number) => formatDuration(seconds, calendar, 'long', words.locale);
  const rework = flows.some(({ kind }) => kind === 'rework');
  const { beside, besideWithRework } = words.measurement;
  return (rework ? besideWithRework : beside)(time(measured), time(mapped));
}

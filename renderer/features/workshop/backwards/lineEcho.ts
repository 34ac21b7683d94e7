import { readStepLine } from '#shared/formats/stepLine/readStepLine';
import type { Calendar } from '#shared/model/calendar';
import { formatShare } from '#shared/text/formatNumber';
import type { Words } from '#shared/text/words';
import { formatDuration } from '#shared/time/formatDuration';
import { timeRange } from '#shared/time/timeRange';

/** What a line was understood as, for the line below the field; null where it only has a name. */
export function lineEcho(text: string, calendar: Calendar, words: Words): string | null {
  const { values } = readStepLine(text);
  const { step } = words.picture;
  const time = (given: string | undefined) => {
    const range = given === undefined ? null : timeRange(given, calendar);
    return range === null ? null : formatDuration(range.likely, calendar, 'short', words.locale);
  };
  const [work, wait] = [time(values.processTime), time(values.waitTime)];
  const share = values.percentCompleteAccurate;
  const parts = [
    ...(work === null ? [] : [step.work(work)]),
    ...(wait === null ? [] : [step.waits(wait, null)]),
    ...(share === undefined ? [] : [step.quality(formatShare(share, words.locale))]),
  ];
  return parts.length === 0 ? null : parts.join(' · ');
}

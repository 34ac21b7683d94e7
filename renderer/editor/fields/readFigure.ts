import type { MetricUnit } from '#shared/metrics/metric';
import type { Calendar } from '#shared/model/calendar';
import { fail, ok, type Result } from '#shared/model/result';
import { formatDuration } from '#shared/text/formatDuration';
import type { Words } from '#shared/text/words';
import { durationSeconds } from '#shared/time/amount';
import { parseDuration } from '#shared/time/parseDuration';
import { fieldUnit } from './durationEcho';
import { readShare, writeCount, writeShare } from './readNumber';

const plainNumber = /^-?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/u;

/**
 * A figure of a metric as people write it (`4d 2h`, `85 %`, `12,5`), in the metric's unit; null for an empty field. Else
 * the sentence that says what is expected.
 */
export function readFigure(
  text: string,
  unit: MetricUnit,
  calendar: Calendar,
  words: Words,
): Result<number | null, string> {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === '?') return ok(null);
  switch (unit) {
    case 'duration': {
      const parsed = parseDuration(trimmed, fieldUnit);
      if (!parsed.ok) return fail(words.duration.error(parsed.error));
      return ok(
        parsed.value.kind === 'unknown' ? null : Number(durationSeconds(parsed.value.likely, calendar)),
      );
    }
    case 'share': {
      const share = readShare(trimmed);
      return share.ok ? ok(share.value) : fail(words.inspector.share.notAShare);
    }
    case 'count':
      return plainNumber.test(trimmed)
        ? ok(Number(trimmed.replace(',', '.')))
        : fail(words.improvement.editor.notAFigure);
  }
}

/** A figure as its field shows it; empty while it is not known. */
export function writeFigure(
  value: number | null,
  unit: MetricUnit,
  calendar: Calendar,
  { locale }: Words,
): string {
  if (value === null) return '';
  switch (unit) {
    case 'duration':
      return formatDuration(value, calendar, 'short', locale);
    case 'share':
      return writeShare(Number(value.toFixed(4)), locale);
    case 'count':
      return writeCount(Number(value.toFixed(4)), locale);
  }
}

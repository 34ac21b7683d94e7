import { refuseDay } from '#shared/commands/checks/refuseFields';
import type { DayText } from '#shared/model/calendar';
import { fail, ok, type Result } from '#shared/model/result';
import type { UsageError } from '#shared/text/en/cli/usageError';

/** The day that a document is to bear: the one that was given with `--date`, else today on the calendar of whoever asks. */
export function dayAsked(given: string | undefined): Result<DayText, UsageError> {
  const day = given ?? today();
  return refuseDay(day) === null ? ok(day) : fail({ kind: 'dayExpected', option: '--date', found: day });
}

function today(): DayText {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

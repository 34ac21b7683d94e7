import { fail, ok, type Result } from '#shared/model/result';
import { limitedFigures, type MapLimit } from '#shared/report/mapLimits';
import type { UsageError } from '#shared/text/en/cli/usageError';

/** The limits that `--max METRIC=VALUE` and `--min METRIC=VALUE` ask for, in the order of the command line. */
export function limitsAsked(
  lists: ReadonlyMap<string, readonly string[]>,
): Result<readonly MapLimit[], UsageError> {
  const limits: MapLimit[] = [];
  for (const bound of ['max', 'min'] as const) {
    for (const text of lists.get(bound) ?? []) {
      const at = text.indexOf('=');
      const [metric, value] = at < 0 ? [text, ''] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
      if (value === '') return fail({ kind: 'limitExpected', option: `--${bound}`, found: text });
      if (!limitedFigures.includes(metric)) {
        return fail({ kind: 'unknownValue', option: `--${bound}`, found: metric, known: limitedFigures });
      }
      limits.push({ metric, bound, text: value });
    }
  }
  return ok(limits);
}

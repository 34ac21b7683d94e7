import type { MapDocument } from '#shared/model/mapDocument';
import { type CheckedLimit, checkLimits, type MapLimit } from '#shared/report/mapLimits';
import { thingName } from '#shared/sentences/thingNames';
import { formatDuration } from '#shared/text/formatDuration';
import { formatCount, formatShare } from '#shared/text/formatNumber';
import { cliWords, spokenWords } from '../cliWords';

/** A limit with what is said of it. */
export interface LimitLine {
  readonly limit: CheckedLimit;
  readonly message: string;
}

/** Holds a map against limits and says of each whether it is kept, and by how much it was missed. */
export function limitLines(document: MapDocument, limits: readonly MapLimit[]): readonly LimitLine[] {
  return checkLimits(document, limits).map((limit, index) => ({
    limit,
    message: sentence(document, limit, limits[index]?.text ?? ''),
  }));
}

function sentence(document: MapDocument, checked: CheckedLimit, text: string): string {
  const cli = cliWords();
  const { metric, locale } = spokenWords();
  const { metric: name, bound, unit, limit, value, atLeast, missedBy, needs } = checked;
  const told = (amount: number) => {
    if (unit === 'duration') return formatDuration(amount, document.calendar, 'short', locale);
    return unit === 'share' ? formatShare(amount, locale) : formatCount(amount, locale);
  };
  const asked = `--${bound} ${name}=${text}`;
  if (limit === null) return cli.limit.notAValue(asked, unit);
  if (value === null && atLeast !== null && missedBy !== null) {
    return cli.limit.missedAtLeast(asked, told(atLeast), told(missedBy));
  }
  if (value === null) {
    return cli.limit.unknown(asked, cli.needs(needs.map((need) => metric.need(need, named)).join('; ')));
  }
  return missedBy === null
    ? cli.limit.kept(asked, told(value))
    : cli.limit.missed(asked, told(value), told(missedBy), bound);

  function named(id: string): string {
    return thingName(document, id, locale);
  }
}

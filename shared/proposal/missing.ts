import type { Analysis } from '../metrics/analyse';
import { nameIn } from '../metrics/nameIn';
import { leadTime } from '../metrics/totals/leadTime';
import type { Words } from '../text/words';

/** Needs that are named one by one. */
const most = 3;

/** What the lead time lacks, in words; null where it lacks nothing. */
export function missingOf(analysis: Analysis, { handout, metric }: Words): string | null {
  const { needs, without } = leadTime.measure(analysis);
  const all = [...needs, ...without];
  if (all.length === 0) return null;
  const shown = all.slice(0, most).map((need) => metric.need(need, nameIn(analysis)));
  return handout.list(shown, all.length - shown.length);
}

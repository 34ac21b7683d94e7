import type { Analysis } from '#shared/metrics/analyse';
import type { Calendar } from '#shared/model/calendar';
import type { Seconds, Share } from '#shared/model/units';
import { headlineTotals } from '#shared/simulation/totals/headlineTotals';
import { standInFor } from '#shared/simulation/totals/reworkTotals';
import { type Thumbnail, thumbnailOf } from './thumbnail';

/** What the library shows of a map, worked out when it is written so that the list needs no calculation. */
export interface MapSummary {
  readonly title: string;
  readonly steps: number;
  /** With rework, where something goes back. */
  readonly leadTime: Seconds | null;
  /** What is known of the lead time while it is not known as a whole; rows of before have neither it nor the next. */
  readonly leadTimeAtLeast?: Seconds | null;
  /** Lead time of the first pass where something goes back; null where nothing does, and where it is not known. */
  readonly firstPass?: Seconds | null;
  readonly flowEfficiency: Share | null;
  /** The calendar of the map, to put the lead time into words. */
  readonly calendar: Calendar;
  readonly picture: Thumbnail;
}

export function summaryOf(analysis: Analysis): MapSummary {
  const { title, steps, calendar } = analysis.document;
  const { leadTime, firstPass, flowEfficiency } = headlineTotals(analysis, standInFor(analysis));
  return {
    title,
    steps: steps.length,
    leadTime: leadTime.value,
    leadTimeAtLeast: leadTime.atLeast,
    firstPass: firstPass?.value ?? null,
    flowEfficiency: flowEfficiency.value,
    calendar,
    picture: thumbnailOf(analysis),
  };
}

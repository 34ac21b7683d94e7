import type { Analysis } from '#shared/metrics/analyse';
import { flowEfficiency } from '#shared/metrics/flowEfficiency';
import { leadTime } from '#shared/metrics/leadTime';
import type { Calendar } from '#shared/model/calendar';
import type { Seconds, Share } from '#shared/model/units';
import { type Thumbnail, thumbnailOf } from './thumbnail';

/** What the library shows of a map, worked out when it is written so that the list needs no calculation. */
export interface MapSummary {
  readonly title: string;
  readonly steps: number;
  readonly leadTime: Seconds | null;
  readonly flowEfficiency: Share | null;
  /** The calendar of the map, to put the lead time into words. */
  readonly calendar: Calendar;
  readonly picture: Thumbnail;
}

export function summaryOf(analysis: Analysis): MapSummary {
  const { title, steps, calendar } = analysis.document;
  return {
    title,
    steps: steps.length,
    leadTime: leadTime.measure(analysis).value,
    flowEfficiency: flowEfficiency.measure(analysis).value,
    calendar,
    picture: thumbnailOf(analysis),
  };
}

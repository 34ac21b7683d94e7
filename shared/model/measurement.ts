import type { DayText } from './calendar';
import type { DurationText } from './timeValue';

export type MeasurementId = string;

/** What was measured of the stream as a whole. Figures of delivery and of flow are further members. */
export type MeasurementMetric = 'leadTime';

/**
 * A figure of the stream that was measured on real items, beside the map, which says what a team believes. It comes with
 * what it takes to read it: its two clock points, its period and its source (flow model, section 10).
 */
export interface Measurement {
  readonly id: MeasurementId;
  readonly metric: MeasurementMetric;
  /**
   * The measured time as typed; working time of the map's calendar, unless it was typed in calendar days (`98cd`). Of a
   * range (`6-22w` or `6w/14w/22w`) the ends are meant as P15 and P85, and its likely amount counts, as with every other
   * time. Null: not known yet.
   */
  readonly value: DurationText | null;
  /** How many items it rests on (also: n), above 0; null is not known. */
  readonly items: number | null;
  /** Where the clock starts, such as "request"; empty when nobody has said. */
  readonly from: string;
  /** Where the clock stops, such as "served"; empty when nobody has said. */
  readonly to: string;
  /** The first day of the period in which the items were finished; null is not known. */
  readonly since: DayText | null;
  /** The last day of that period; null is not known. */
  readonly until: DayText | null;
  /** Where the figure comes from, such as "Jira export"; empty when nobody has said. */
  readonly source: string;
}

/** A measurement of the lead time of which nothing else is known. */
export function makeMeasurement(fields: Pick<Measurement, 'id'> & Partial<Measurement>): Measurement {
  return {
    metric: 'leadTime',
    value: null,
    items: null,
    from: '',
    to: '',
    since: null,
    until: null,
    source: '',
    ...fields,
  };
}

/** The calendar units in which demand is stated. */
export type DemandPeriod = 'hour' | 'day' | 'week' | 'month';

/** How many items the customer asks for in a period of working time. */
export interface Demand {
  /** Items per period, above 0. */
  readonly items: number;
  readonly per: DemandPeriod;
}

/**
 * How long a day, a week and a month of work are. Amounts in days, weeks and months are turned into
 * seconds with it; switching the calendar re-computes every total and rewrites nothing.
 */
export interface Calendar {
  /** Working hours a day, above 0 and at most 24. */
  readonly hoursPerDay: number;
  /** Working days a week, above 0 and at most 7. */
  readonly daysPerWeek: number;
  /** Weeks a month, above 0 and at most 5. */
  readonly weeksPerMonth: number;
}

/** Office hours: 8 h a day, 5 days a week, 4 weeks a month (flow model, section 2). */
export const officeCalendar: Calendar = { hoursPerDay: 8, daysPerWeek: 5, weeksPerMonth: 4 };

/** Around the clock: 24 h a day, 7 days a week. A month stays 4 weeks, as in the office calendar. */
export const roundTheClock: Calendar = { hoursPerDay: 24, daysPerWeek: 7, weeksPerMonth: 4 };

/** A day as `2026-11-30`, without a time of day or a zone. */
export type DayText = string;

import type { Calendar } from '../../model/calendar';
import type { DemandPeriod } from '../../model/demand';
import type { MapDocument } from '../../model/mapDocument';
import type { Seconds } from '../../model/units';

const secondsPerHour = 3600;

/** Working seconds in a period of the calendar. */
export function workingTime(period: DemandPeriod, calendar: Calendar): Seconds {
  switch (period) {
    case 'hour':
      return secondsPerHour;
    case 'day':
      return secondsPerHour * calendar.hoursPerDay;
    case 'week':
      return workingTime('day', calendar) * calendar.daysPerWeek;
    case 'month':
      return workingTime('week', calendar) * calendar.weeksPerMonth;
  }
}

/** Items that the customer asks for in a month of the map's calendar; null while the demand is not known. */
export function itemsPerMonth({ demand, calendar }: Pick<MapDocument, 'demand' | 'calendar'>): number | null {
  if (demand === null) return null;
  return (demand.items * workingTime('month', calendar)) / workingTime(demand.per, calendar);
}

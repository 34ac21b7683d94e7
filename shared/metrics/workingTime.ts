import type { Calendar } from '../model/calendar';
import type { DemandPeriod } from '../model/demand';
import type { Seconds } from '../model/units';

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

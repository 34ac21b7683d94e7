import type { Calendar } from '../model/calendar';
import type { Seconds } from '../model/units';
import type { Amount } from './duration';
import { secondsPerUnit } from './units';

/** The working time of an amount in a calendar. */
export function durationSeconds(amount: Amount, calendar: Calendar): Seconds {
  return amount.reduce((sum, part) => sum + part.value * secondsPerUnit(part.unit, calendar), 0);
}

import type { MapDocument } from '../model/mapDocument';
import { workingTime } from './workingTime';

/** Items that the customer asks for in a month of the map's calendar; null while the demand is not known. */
export function itemsPerMonth({ demand, calendar }: Pick<MapDocument, 'demand' | 'calendar'>): number | null {
  if (demand === null) return null;
  return (demand.items * workingTime('month', calendar)) / workingTime(demand.per, calendar);
}

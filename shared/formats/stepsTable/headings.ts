import type { CsvError } from '../../file/csvError';
import { officeCalendar } from '../../model/calendar';
import type { DemandPeriod } from '../../model/demand';
import type { MapDocument } from '../../model/mapDocument';
import type { Note } from '../../model/note';
import { readNumberCell } from './numbers';

/** What a table says of the map as a whole. */
export interface Headings
  extends Pick<
    MapDocument,
    'title' | 'calendar' | 'demand' | 'outcome' | 'supplier' | 'customer' | 'lanesBy'
  > {
  /** Names of all phases in their order; null where the rows alone tell them. */
  readonly phases: readonly string[] | null;
  readonly notes: readonly Omit<Note, 'id'>[];
}

const periods: Readonly<Record<string, DemandPeriod>> = {
  h: 'hour',
  hour: 'hour',
  d: 'day',
  day: 'day',
  w: 'week',
  week: 'week',
  mo: 'month',
  month: 'month',
};

/** Most of an hour, a day, a week or a month; the same bounds as those of the calendar's fields. */
const calendarLimits = { hoursPerDay: 24, daysPerWeek: 7, weeksPerMonth: 5 } as const;

type CalendarField = keyof typeof calendarLimits;

/** What is said of the map as a whole before the rows of its steps, by a key and a value. */
export interface Heading {
  readonly row: number;
  readonly key: string;
  readonly value: string;
}

const nothingSaid: Headings = {
  title: '',
  outcome: '',
  supplier: '',
  customer: '',
  calendar: officeCalendar,
  demand: null,
  lanesBy: 'phase',
  phases: null,
  notes: [],
};

/** Takes in what stands before the rows; what is wrong with it goes to `errors`. Keys that are not known are remarks. */
export function readHeadings(all: readonly Heading[], errors: CsvError[]): Headings {
  let headings = nothingSaid;
  for (const { row, key, value } of all) {
    const after = withHeading(headings, key, value);
    if (after === null) errors.push({ kind: 'badHeading', row, key, text: value });
    else headings = after;
  }
  return headings;
}

function withHeading(headings: Headings, key: string, cell: string): Headings | null {
  const [word = '', about = ''] = /^(\w+)(?:\s+([\s\S]+))?$/.exec(key)?.slice(1) ?? [];
  switch (word.toLowerCase()) {
    case 'title':
      return { ...headings, title: cell };
    case 'outcome':
    case 'supplier':
    case 'customer':
      return { ...headings, [word.toLowerCase()]: cell };
    case 'lanesby': {
      const lanesBy = cell.trim().toLowerCase();
      return lanesBy === 'phase' || lanesBy === 'team' ? { ...headings, lanesBy } : null;
    }
    case 'hoursperday':
      return withCalendar(headings, 'hoursPerDay', cell);
    case 'daysperweek':
      return withCalendar(headings, 'daysPerWeek', cell);
    case 'weekspermonth':
      return withCalendar(headings, 'weeksPerMonth', cell);
    case 'demand': {
      const demand = readDemand(cell.trim());
      return demand === null ? null : { ...headings, demand };
    }
    case 'phases': {
      const phases = readList(cell);
      return phases === null ? null : { ...headings, phases };
    }
    case 'note':
    case 'parked': {
      const step = about === '' ? null : decodedId(about);
      const note = { step, text: cell, parked: word.toLowerCase() === 'parked' };
      return { ...headings, notes: [...headings.notes, note] };
    }
    default:
      return headings;
  }
}

function withCalendar(headings: Headings, field: CalendarField, cell: string): Headings | null {
  const value = readNumberCell(cell.trim());
  if (value === null || value <= 0 || value > calendarLimits[field]) return null;
  return { ...headings, calendar: { ...headings.calendar, [field]: value } };
}

function readDemand(text: string): MapDocument['demand'] {
  const [, itemsText = '', periodText = ''] = /^(.+?)\s*(?:\/|\bper\b|\ba\b)\s*(\w+)$/i.exec(text) ?? [];
  const items = readNumberCell(itemsText.trim());
  const per = Object.hasOwn(periods, periodText.toLowerCase())
    ? periods[periodText.toLowerCase()]
    : undefined;
  return items === null || items <= 0 || per === undefined ? null : { items, per };
}

function readList(text: string): readonly string[] | null {
  const items: string[] = [];
  for (const [part] of text.matchAll(/"(?:[^"\\]|\\.)*"|[^;"]+/gs)) {
    if (!part.startsWith('"')) {
      if (part.trim() !== '') items.push(part.trim());
      continue;
    }
    try {
      items.push(String(JSON.parse(part)));
    } catch {
      return null;
    }
  }
  return items;
}

function decodedId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

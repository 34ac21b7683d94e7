import type { CsvError } from '../../file/csvError';
import { officeCalendar } from '../../model/calendar';
import type { DemandPeriod } from '../../model/demand';
import type { MapDocument } from '../../model/mapDocument';
import type { Note } from '../../model/note';
import { escapeFormula, unescapeFormula } from './escapeFormula';
import { endMark } from './flowCells';
import { readCsvNumber } from './numbers';

/** What the lines before the header say of the map as a whole. */
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

/** A line before the header: `# key: value`. Other lines that begin with `#` are remarks. */
export interface HeadingLine {
  readonly row: number;
  readonly text: string;
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

/** Takes in the lines before the header; what is wrong with one of them goes to `errors`. */
export function readHeadings(lines: readonly HeadingLine[], errors: CsvError[]): Headings {
  let headings = nothingSaid;
  for (const { row, text } of lines) {
    const match = /^#\s{0,20}([^:]{1,2500}?)\s{0,20}:([\s\S]*)$/.exec(text);
    const key = match?.[1] ?? '';
    const after = withHeading(headings, key, match?.[2] ?? '');
    if (after === null) errors.push({ kind: 'badHeading', row, key, text: (match?.[2] ?? '').trim() });
    else headings = after;
  }
  return headings;
}

function withHeading(headings: Headings, key: string, cell: string): Headings | null {
  const [word = '', about = ''] = /^(\w+)(?:\s+([\s\S]+))?$/.exec(key)?.slice(1) ?? [];
  switch (word.toLowerCase()) {
    case 'title':
      return { ...headings, title: unescapeFormula(cell) };
    case 'outcome':
    case 'supplier':
    case 'customer':
      return { ...headings, [word.toLowerCase()]: unescapeFormula(cell) };
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
      const phases = readList(unescapeFormula(cell));
      return phases === null ? null : { ...headings, phases };
    }
    case 'note':
    case 'parked': {
      const step = about === '' ? null : decodedId(about);
      const note = { step, text: unescapeFormula(cell), parked: word.toLowerCase() === 'parked' };
      return { ...headings, notes: [...headings.notes, note] };
    }
    default:
      return headings;
  }
}

function withCalendar(headings: Headings, field: CalendarField, cell: string): Headings | null {
  const value = readCsvNumber(cell.trim());
  if (value === null || value <= 0 || value > calendarLimits[field]) return null;
  return { ...headings, calendar: { ...headings.calendar, [field]: value } };
}

function readDemand(text: string): MapDocument['demand'] {
  const [, itemsText = '', periodText = ''] = /^(.+?)\s*(?:\/|\bper\b|\ba\b)\s*(\w+)$/i.exec(text) ?? [];
  const items = readCsvNumber(itemsText.trim());
  const per = Object.hasOwn(periods, periodText.toLowerCase())
    ? periods[periodText.toLowerCase()]
    : undefined;
  return items === null || items <= 0 || per === undefined ? null : { items, per };
}

/** The lines before the header of a map. */
export function writeHeadings(document: MapDocument, phases: readonly string[] | null): readonly string[] {
  const { title, calendar, demand, notes } = document;
  const weeks = calendar.weeksPerMonth;
  return [
    `# title: ${escapeFormula(title)}`,
    ...(['outcome', 'supplier', 'customer'] as const).flatMap((field) =>
      document[field] === '' ? [] : [`# ${field}: ${escapeFormula(document[field])}`],
    ),
    `# hoursPerDay: ${calendar.hoursPerDay}`,
    `# daysPerWeek: ${calendar.daysPerWeek}`,
    ...(weeks === officeCalendar.weeksPerMonth ? [] : [`# weeksPerMonth: ${weeks}`]),
    ...(demand === null ? [] : [`# demand: ${demand.items}/${demand.per}`]),
    ...(document.lanesBy === 'phase' ? [] : [`# lanesBy: ${document.lanesBy}`]),
    ...(phases === null ? [] : [`# phases: ${escapeFormula(phases.map(listItem).join('; '))}`]),
    ...notes.map((note) => {
      const about = note.step === null ? '' : ` ${encodedId(note.step)}`;
      return `# ${note.parked ? 'parked' : 'note'}${about}: ${escapeFormula(note.text)}`;
    }),
  ];
}

/** Items with other signs than letters in them stand in quotes. */
export function listItem(item: string): string {
  return /^[^;"\s](?:[^;"]*[^;"\s])?$/.test(item) && item !== endMark ? item : JSON.stringify(item);
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

/** The id of a step within a key, which ends at a colon and cannot have blanks at its ends. */
function encodedId(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'));
}

function decodedId(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

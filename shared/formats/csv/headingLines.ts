import { officeCalendar } from '../../model/calendar';
import type { MapDocument } from '../../model/mapDocument';
import { endMark } from '../stepsTable/flowCells';
import type { Heading } from '../stepsTable/headings';
import { escapeFormula, unescapeFormula } from './escapeFormula';

/** A line before the header, `# key: value`; null for other lines that begin with `#`, which are remarks. */
export function headingOf(row: number, line: string): Heading | null {
  const [, key, value] = /^#\s{0,20}([^:]{1,2500}?)\s{0,20}:([\s\S]*)$/.exec(line) ?? [];
  return key === undefined ? null : { row, key, value: unescapeFormula(value ?? '') };
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

/** The id of a step within a key, which ends at a colon and cannot have blanks at its ends. */
function encodedId(id: string): string {
  return encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'));
}

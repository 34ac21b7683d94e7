import type { Analysis } from '../../metrics/analyse';
import { itemsPerMonth } from '../../metrics/capacity/workingTime';
import { nameIn } from '../../metrics/nameIn';
import type { ExpectedOutcome, Improvement } from '../../model/improvement';
import { documentGains } from '../../proposal/tables/documentGains';
import { plannedImprovements } from '../../scenario/plan';
import { outcomeName, outcomeUnit } from '../../sentences/outcomeMetric';
import type { DocumentWords } from '../../text/documentWords';
import { formatDay } from '../../text/formatDay';
import { type Cell, numberCell, type Sheet, textCell } from './cell';

const secondsAnHour = 3600;

/** A column: its title, how wide it is, and what stands in it for an improvement. */
type SheetColumn = readonly [title: string, width: number, cell: (one: Improvement) => Cell];

/** The improvements with what they take, what they bring and what they are to reach, as numbers to go on with. */
export function improvementsSheet(analysis: Analysis, words: DocumentWords): Sheet {
  const { document } = analysis;
  const columns = [...aboutColumns(analysis, words), ...figureColumns(analysis, words)];
  const rows = document.improvements.map((one) => columns.map(([, , cell]) => cell(one)));
  return {
    name: words.spreadsheet.improvements,
    headRows: 1,
    widths: columns.map(([, width]) => width),
    rows: [columns.map(([title]) => textCell(title, 'head')), ...rows],
  };
}

function aboutColumns(analysis: Analysis, words: DocumentWords): readonly SheetColumn[] {
  const { spreadsheet, proposal, improvement: said, improvements, scenario, locale } = words;
  const { number, title, status, included, start, due, depends } = spreadsheet.improvementColumns;
  const { field } = proposal;
  const { document } = analysis;
  const name = nameIn(analysis);
  const planned = new Set(plannedImprovements(document, null).map(({ id }) => id));
  const day = (text: string | null) => textCell(text === null ? '' : formatDay(text, locale));
  const before = ({ dependsOn }: Improvement) =>
    document.improvements.filter(({ id }) => dependsOn.includes(id)).map((one) => one.number);
  return [
    [number, 9, (one) => numberCell(one.number)],
    [title, 40, (one) => textCell(one.title, 'wrapped')],
    [field.why, 40, (one) => textCell(one.reason, 'wrapped')],
    [field.where, 30, ({ step }) => textCell(step === null ? '' : name(step), 'wrapped')],
    [improvements.table.lens, 14, ({ lens }) => textCell(lens === null ? '' : said.lenses[lens])],
    [status, 13, (one) => textCell(said.statuses[one.status])],
    [included, 12, ({ id }) => textCell(planned.has(id) ? scenario.yes : scenario.no)],
    [field.owner, 22, ({ owner }) => textCell(owner)],
    [field.decides, 18, ({ decidedBy: by }) => textCell(by === null ? '' : said.deciders[by])],
    [field.first, 34, ({ firstAction }) => textCell(firstAction, 'wrapped')],
    [start, 18, (one) => day(one.start)],
    [due, 18, (one) => day(one.due)],
    [depends, 12, (one) => textCell(before(one).join(', '))],
    [field.effort, 12, ({ effortDays }) => numberCell(effortDays)],
    [field.cost, 12, ({ cost }) => numberCell(cost)],
    [field.risks, 34, ({ risks }) => textCell(risks, 'wrapped')],
  ];
}

function figureColumns(analysis: Analysis, words: DocumentWords): readonly SheetColumn[] {
  const { spreadsheet, proposal, locale } = words;
  const { gain, alone, labour } = spreadsheet.improvementColumns;
  const { measure, baseline, target, day } = proposal.followUpColumns;
  const gains = new Map(documentGains(analysis).ofImprovements.map((one) => [one.improvement, one]));
  const items = itemsPerMonth(analysis.document);
  const difference = ({ id, commands }: Improvement, of: 'lead' | 'labour', how: 'inPlan' | 'alone') =>
    commands.length === 0 ? null : (gains.get(id)?.[of][how] ?? null);
  const inHours = (seconds: number | null) =>
    numberCell(seconds === null ? null : seconds / secondsAnHour, 'hours');
  const monthly = (one: Improvement) => {
    const each = difference(one, 'labour', gains.get(one.id)?.included === true ? 'inPlan' : 'alone');
    return each === null || items === null ? null : each * items;
  };
  return [
    [gain, 16, (one) => inHours(difference(one, 'lead', 'inPlan'))],
    [alone, 16, (one) => inHours(difference(one, 'lead', 'alone'))],
    [labour, 16, (one) => inHours(monthly(one))],
    [measure, 24, ({ expected }) => measureCell(expected, words)],
    [baseline, 14, ({ expected }) => outcomeCell(expected, expected?.baseline ?? null)],
    [target, 14, ({ expected }) => outcomeCell(expected, expected?.target ?? null)],
    [day, 18, ({ expected }) => textCell(expected?.date == null ? '' : formatDay(expected.date, locale))],
  ];
}

/** What an improvement is measured by; times stand beside it in hours. */
function measureCell(expected: ExpectedOutcome | null, words: DocumentWords): Cell {
  if (expected === null) return null;
  const name = outcomeName(expected.metric, words);
  return textCell(outcomeUnit(expected.metric) === 'duration' ? words.spreadsheet.hours(name) : name);
}

function outcomeCell(expected: ExpectedOutcome | null, value: number | null): Cell {
  if (expected === null || value === null) return null;
  const unit = outcomeUnit(expected.metric);
  if (unit === 'duration') return numberCell(value / secondsAnHour, 'hours');
  return numberCell(value, unit === 'share' ? 'share' : 'number');
}

/** The notes, and at which step they are. */
export function notesSheet(analysis: Analysis, { spreadsheet }: DocumentWords): Sheet {
  const { text, step, parked } = spreadsheet.noteColumns;
  const name = nameIn(analysis);
  const rows = analysis.document.notes.map((note): readonly Cell[] => [
    textCell(note.text, 'wrapped'),
    textCell(note.step === null ? '' : name(note.step), 'wrapped'),
    textCell(note.parked ? parked : ''),
  ]);
  return {
    name: spreadsheet.notes,
    headRows: 1,
    widths: [80, 40, 18],
    rows: [[text, step, spreadsheet.noteColumns.place].map((head) => textCell(head, 'head')), ...rows],
  };
}

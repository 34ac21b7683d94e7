import type { Analysis } from '../../metrics/analyse';
import { nameIn } from '../../metrics/nameIn';
import { planGains } from '../../scenario/planGains';
import type { DocumentWords } from '../../text/documentWords';
import { formatDay } from '../../text/formatDay';
import { type Cell, numberCell, type Sheet, textCell } from './cell';

const secondsAnHour = 3600;

/** The improvements with what they take and what they bring, as numbers to go on with. */
export function improvementsSheet(analysis: Analysis, words: DocumentWords): Sheet {
  const { spreadsheet, proposal, improvement: said, scenario, locale } = words;
  const { number, title, gain, alone, included, depends } = spreadsheet.improvementColumns;
  const { field } = proposal;
  const { document } = analysis;
  const name = nameIn(analysis);
  const gains = planGains(document);
  const day = (text: string | null) => textCell(text === null ? '' : formatDay(text, locale));
  const inHours = (seconds: number | null | undefined) =>
    numberCell(seconds == null ? null : seconds / secondsAnHour, 'hours');
  const head = [
    number,
    title,
    field.why,
    field.where,
    spreadsheet.improvementColumns.status,
    included,
    field.owner,
    field.decides,
    field.first,
    spreadsheet.improvementColumns.start,
    spreadsheet.improvementColumns.due,
    depends,
    field.effort,
    field.cost,
    gain,
    alone,
    field.risks,
  ];
  const rows = document.improvements.map((one): readonly Cell[] => {
    const found = gains.ofImprovements.find(({ improvement }) => improvement === one.id);
    const before = document.improvements.filter(({ id }) => one.dependsOn.includes(id));
    return [
      numberCell(one.number),
      textCell(one.title, 'wrapped'),
      textCell(one.reason, 'wrapped'),
      textCell(one.step === null ? '' : name(one.step), 'wrapped'),
      textCell(said.statuses[one.status]),
      textCell(found?.included === true ? scenario.yes : scenario.no),
      textCell(one.owner),
      textCell(one.decidedBy === null ? '' : said.deciders[one.decidedBy]),
      textCell(one.firstAction, 'wrapped'),
      day(one.start),
      day(one.due),
      textCell(before.map((other) => other.number).join(', ')),
      numberCell(one.effortDays),
      numberCell(one.cost),
      inHours(one.commands.length === 0 ? null : found?.lead.inPlan),
      inHours(one.commands.length === 0 ? null : found?.lead.alone),
      textCell(one.risks, 'wrapped'),
    ];
  });
  return {
    name: spreadsheet.improvements,
    headRows: 1,
    widths: [9, 40, 40, 30, 13, 12, 22, 18, 34, 18, 18, 12, 12, 12, 16, 16, 34],
    rows: [head.map((text) => textCell(text, 'head')), ...rows],
  };
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

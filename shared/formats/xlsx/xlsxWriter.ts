import { strToU8, zipSync } from 'fflate';
import { findingsOf } from '../../advice/findings';
import type { Analysis } from '../../metrics/analyse';
import type { MetricUnit } from '../../metrics/metric';
import { nameIn } from '../../metrics/nameIn';
import { metrics } from '../../metrics/registry';
import type { DayText } from '../../model/calendar';
import { ok } from '../../model/result';
import { dayLine } from '../../proposal/dayLine';
import { handoutOf } from '../../proposal/handout';
import { findingSentence } from '../../sentences/findingSentence';
import type { DocumentWords } from '../../text/documentWords';
import { noDay, officeTag } from '../officeFiles';
import type { FormatWriter } from '../write';
import { bookFiles } from './bookFiles';
import { type Cell, numberCell, type Sheet, textCell } from './cell';
import { improvementsSheet, notesSheet } from './planningSheets';
import { stepsSheet } from './stepsSheet';
import { workingSheet } from './workingSheet';

/** A map as a workbook, for people who go on working with its figures. */
export const xlsxWriter: FormatWriter = {
  async writeMap({ analysis, words, date }) {
    return ok({ content: writeXlsx(analysis, words, date), scale: 1 });
  },
};

/**
 * The totals, steps, flows, findings, working, improvements and notes of a map, each on a sheet. The few files of a workbook are written here: write-excel-file packs what is larger than 160 kB in a worker made of
 * a text, which the content policy of the app forbids.
 * @param date the day that it bears; null for none
 */
export function writeXlsx(analysis: Analysis, words: DocumentWords, date: DayText | null): Uint8Array {
  const sheets = [
    totalsSheet(analysis, words, date),
    stepsSheet(analysis, words),
    flowsSheet(analysis, words),
    findingsSheet(analysis, words),
    workingSheet(analysis, words),
    ...(analysis.document.improvements.length === 0 ? [] : [improvementsSheet(analysis, words)]),
    ...(analysis.document.notes.length === 0 ? [] : [notesSheet(analysis, words)]),
  ];
  const title = analysis.document.title.trim() || words.picture.untitled;
  const files = bookFiles(sheets, {
    title,
    tag: officeTag(words.locale),
    program: words.shell.appName,
    date,
  });
  const packed = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(packed), { mtime: noDay });
}

const secondsAnHour = 3600;

/** The totals of a map: as they are said, as numbers to go on with, and what they mean. */
function totalsSheet(analysis: Analysis, words: DocumentWords, date: DayText | null): Sheet {
  const { handout, spreadsheet } = words;
  const { title, sentence, outcome, figures, calendar } = handoutOf(analysis, words);
  const measured = new Map(metrics.map(({ id, unit, measure }) => [id, { unit, ...measure(analysis) }]));
  const head = [handout.figure, handout.result, spreadsheet.hours(handout.result), handout.meaning];
  const lines = figures.map(({ id, name, result, meaning }): readonly Cell[] => {
    const { unit, value = null } = measured.get(id) ?? {};
    return [
      textCell(name, 'wrapped'),
      textCell(result),
      figureCell(value, unit),
      textCell(meaning, 'wrapped'),
    ];
  });
  return {
    name: spreadsheet.totals,
    headRows: 0,
    widths: [28, 16, 14, 90],
    rows: [
      [textCell(title, 'title')],
      [textCell(sentence)],
      ...(outcome === null ? [] : [[textCell(outcome)]]),
      ...(date === null ? [] : [[textCell(dayLine(date, words))]]),
      [],
      head.map((text) => textCell(text, 'head')),
      ...lines,
      [],
      [textCell(calendar)],
    ],
  };
}

/** Times in hours of working time, shares as shares, counts as they are. */
function figureCell(value: number | null, unit: MetricUnit | undefined): Cell {
  if (value === null) return null;
  if (unit === 'duration') return numberCell(value / secondsAnHour, 'hours');
  return numberCell(value, unit === 'share' ? 'share' : 'number');
}

/** The flows with their shares as numbers. A flow without a share is taken by every item. */
function flowsSheet(analysis: Analysis, { spreadsheet, scenario }: DocumentWords): Sheet {
  const { from, to, kind, share, wait, label } = spreadsheet.flowColumns;
  const name = nameIn(analysis);
  const lines = analysis.document.flows.map((flow): readonly Cell[] => [
    textCell(name(flow.from), 'wrapped'),
    textCell(name(flow.to), 'wrapped'),
    textCell(scenario.values[flow.kind]),
    numberCell('share' in flow ? flow.share : null, 'share'),
    textCell('wait' in flow ? (flow.wait ?? '') : ''),
    textCell('label' in flow ? flow.label : ''),
  ]);
  return {
    name: spreadsheet.flows,
    headRows: 1,
    widths: [44, 44, 14, 10, 18, 30],
    rows: [[from, to, kind, share, wait, label].map((text) => textCell(text, 'head')), ...lines],
  };
}

/** The findings, each with its reason and what to try. */
function findingsSheet(analysis: Analysis, { spreadsheet, locale }: DocumentWords): Sheet {
  const { shows, why, tryThis } = spreadsheet.findingColumns;
  const lines = findingsOf(analysis).map((finding): readonly Cell[] => {
    const said = findingSentence(finding, analysis.document, locale);
    return [said.shows, said.why, said.tryThis].map((text) => textCell(text, 'wrapped'));
  });
  return {
    name: spreadsheet.findings,
    headRows: 1,
    widths: [60, 60, 60],
    rows: [[shows, why, tryThis].map((text) => textCell(text, 'head')), ...lines],
  };
}

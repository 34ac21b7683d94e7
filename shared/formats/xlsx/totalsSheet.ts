import type { Analysis } from '../../metrics/analyse';
import type { MetricUnit } from '../../metrics/metric';
import { metrics } from '../../metrics/registry';
import type { DayText } from '../../model/calendar';
import { dayLine } from '../../proposal/dayLine';
import { handoutOf } from '../../proposal/handout';
import type { DocumentWords } from '../../text/documentWords';
import { type Cell, numberCell, type Sheet, textCell } from './cell';

const secondsAnHour = 3600;

/** The totals of a map: as they are said, as numbers to go on with, and what they mean. */
export function totalsSheet(analysis: Analysis, words: DocumentWords, date: DayText | null): Sheet {
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

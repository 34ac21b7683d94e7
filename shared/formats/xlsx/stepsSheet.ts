import type { Analysis } from '../../metrics/analyse';
import type { StepTimes } from '../../metrics/stream/stepTimes';
import type { Step } from '../../model/step';
import type { DocumentWords } from '../../text/documentWords';
import type { ColumnName } from '../stepsTable/columns';
import { writtenTable } from '../stepsTable/writtenTable';
import { type Cell, numberCell, type Sheet, textCell } from './cell';

const secondsAnHour = 3600;

/** The time of a step that stands beside how it was typed, in hours of the map's working time. */
const timesBeside: Partial<Record<ColumnName, Exclude<keyof StepTimes, 'waitFrom'>>> = {
  processTime: 'process',
  waitTime: 'wait',
  leadTime: 'lead',
};

const wide: ReadonlySet<ColumnName> = new Set(['name', 'note']);

/** Of columns that need another width than most. */
const widthOf: Partial<Record<ColumnName, number>> = {
  id: 7,
  name: 40,
  note: 50,
  phase: 24,
  team: 20,
  role: 20,
  tags: 24,
};

/** The steps as people see them in a table; what can be added up stands there as a number. */
export function stepsSheet(analysis: Analysis, words: DocumentWords): Sheet {
  const { document } = analysis;
  const { columns, header, rows } = writtenTable(document, words.paste.meanings);
  const head: Cell[] = [];
  const widths: number[] = [];
  for (const [at, column] of columns.entries()) {
    const title = header[at] ?? '';
    head.push(textCell(title, 'head'));
    widths.push(widthOf[column] ?? 14);
    if (timesBeside[column] === undefined) continue;
    head.push(textCell(words.spreadsheet.hours(title), 'head'));
    widths.push(14);
  }
  const lines = rows.map((cells, row) => {
    const [step, times] = [document.steps[row], analysis.steps[row]];
    return columns.flatMap((column, at): readonly Cell[] => {
      const cell = step === undefined ? null : cellOf(step, column, cells[at] ?? '');
      const time = timesBeside[column];
      if (time === undefined) return [cell];
      const seconds = times?.[time] ?? null;
      return [cell, numberCell(seconds === null ? null : seconds / secondsAnHour, 'hours')];
    });
  });
  return { name: words.spreadsheet.steps, headRows: 1, widths, rows: [head, ...lines] };
}

function cellOf(step: Step, column: ColumnName, text: string): Cell {
  switch (column) {
    case 'percentCompleteAccurate':
      return numberCell(step.percentCompleteAccurate, 'share');
    case 'uptime':
      return numberCell(step.uptime, 'share');
    case 'people':
      return numberCell(step.people);
    case 'wip':
      return numberCell(step.workInProcess);
    case 'batchSize':
      return numberCell(step.batchSize);
    case 'name':
      return textCell(text, 'wrapped');
    default:
      return textCell(text, wide.has(column) ? 'wrapped' : 'plain');
  }
}

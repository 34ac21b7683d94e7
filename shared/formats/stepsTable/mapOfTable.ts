import { refuseTimes } from '../../commands/steps/stepValues';
import type { CsvError, CsvNotice } from '../../file/csvError';
import { type FileProblem, mostProblems } from '../../file/fileError';
import { type FreeIds, freeIds } from '../../file/freeIds';
import { judgeMap } from '../../file/readVsmap';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import type { Note } from '../../model/note';
import { fail, ok, type Result } from '../../model/result';
import type { Step } from '../../model/step';
import { limits } from '../../schema/limits';
import type { StepsColumn } from './columns';
import { type Heading, type Headings, readHeadings } from './headings';
import { readPhases } from './phases';
import { type RowReader, rowReader } from './readCells';
import { readFlows, type StepRow } from './readFlows';
import { readStep } from './readStep';

/** A row of a table, with its cells as they are meant: nothing is escaped. `row` counts from 1, as people see it. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table of steps, whatever it was written in. */
export interface Table {
  readonly headings: readonly Heading[];
  readonly headerRow: number;
  /** What each column means; null for one that means nothing here. */
  readonly columns: readonly (StepsColumn | null)[];
  /** The rows behind the header, without empty ones. */
  readonly rows: readonly TableRow[];
}

/** A map that was read from a table of its steps. */
export interface TableMap {
  readonly document: MapDocument;
  readonly notices: readonly CsvNotice[];
}

/**
 * The map that a table tells, by the rules of the steps table: nothing is guessed at, and all that is wrong is told at
 * once. `id` becomes the id of the map, which a table does not hold; flows and phases get ids made from those of the steps
 * and from their order.
 */
export function mapOfTable(table: Table, id: string): Result<TableMap, readonly CsvError[]> {
  if (table.rows.length > limits.steps) return fail([{ kind: 'tooManySteps', limit: limits.steps }]);
  const errors: CsvError[] = [];
  const { document, readers } = assembleMap(table, id, errors);
  if (errors.length > 0) return fail(errors.slice(0, mostProblems));
  const judged = judgeMap({ ...document });
  if (judged.ok) {
    const notices = readers.flatMap((reader, index): CsvNotice[] => {
      const step = document.steps[index];
      const isShort = step !== undefined && refuseTimes(document, step) !== null;
      return isShort ? [{ kind: 'leadTimeTooShort', row: reader.row }] : [];
    });
    return ok({ document: judged.value, notices });
  }
  return fail(judged.error.slice(0, mostProblems).map((problem) => placed(problem, document, readers)));
}

/** What is wrong with the shape of a table: columns that come twice, cells beside all columns. */
export function tableFaults({ columns, headerRow, rows }: Table): readonly CsvError[] {
  const twice = columns.flatMap((column, index): CsvError[] => {
    const again = column !== null && columns.findIndex((other) => other?.name === column.name) < index;
    return again ? [{ kind: 'duplicateColumn', row: headerRow, column: column.name }] : [];
  });
  const stray = rows.flatMap(({ row, cells }): CsvError[] => {
    const count = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    return count > columns.length
      ? [{ kind: 'tooManyCells', row, cells: count, columns: columns.length }]
      : [];
  });
  return [...twice, ...stray];
}

/** The map of a table as far as it is understood; what is not goes to `errors` and is unknown on the map. */
export function assembleMap(table: Table, id: string, errors: CsvError[]) {
  const headings = readHeadings(table.headings, errors);
  const readers = table.rows.map(({ row, cells }) => rowReader(row, cells, table.columns, errors));
  const ids = readIds(readers, errors);
  const newId = freeIds(ids);
  const { lanes, phases } = readPhases(
    headings.phases,
    readers.map((reader) => reader.text('phase')),
    newId,
  );
  const rows = readers.map((reader, index): StepRow => {
    const step: Step = {
      id: ids[index] ?? '',
      phase: phases[index] ?? null,
      ...readStep(reader, headings.calendar, errors),
    };
    return { step, reader };
  });
  const document = makeMap({
    id,
    title: headings.title,
    outcome: headings.outcome,
    supplier: headings.supplier,
    customer: headings.customer,
    calendar: headings.calendar,
    demand: headings.demand,
    lanesBy: headings.lanesBy,
    lanes,
    steps: rows.map(({ step }) => step),
    flows: readFlows(rows, newId, errors),
    notes: readNotes(headings, newId),
  });
  return { document, readers };
}

/** The ids of the steps: the one in the cell, else the position. */
function readIds(readers: readonly RowReader[], errors: CsvError[]): readonly string[] {
  const given = readers.map((reader) => reader.text('id'));
  const newId = freeIds(given);
  for (const [index, reader] of readers.entries()) {
    const id = given[index] ?? '';
    if (id !== '' && given.indexOf(id) < index) errors.push({ kind: 'duplicateId', row: reader.row, id });
    if (id === '' && reader.text('name') === '') errors.push({ kind: 'noName', row: reader.row });
  }
  return given.map((id, index) => (id === '' ? newId(String(index + 1)) : id));
}

function readNotes(headings: Headings, newId: FreeIds): readonly Note[] {
  return headings.notes.map((note, index) => ({ id: newId(`note-${index + 1}`), ...note }));
}

/** A problem of the map, told by the row that it comes from; that of a flow is the row it goes out of. */
function placed(problem: FileProblem, document: MapDocument, readers: readonly RowReader[]): CsvError {
  const [, list, index] = problem.path;
  const at = typeof index === 'number' ? index : -1;
  const step = list === 'flows' ? document.steps.findIndex(({ id }) => id === document.flows[at]?.from) : at;
  const reader = list === 'steps' || list === 'flows' ? readers[step] : undefined;
  return { kind: 'badValue', row: reader?.row ?? null, problem };
}

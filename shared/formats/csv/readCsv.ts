import { refuseTimes } from '../../commands/steps/stepValues';
import type { CsvError, CsvNotice } from '../../file/csvError';
import { type FileProblem, mostProblems } from '../../file/fileError';
import { type FreeIds, freeIds } from '../../file/freeIds';
import { limits } from '../../file/limits';
import { judgeMap } from '../../file/readVsmap';
import { type MapDocument, makeMap } from '../../model/mapDocument';
import type { Note } from '../../model/note';
import { fail, ok, type Result } from '../../model/result';
import type { Step } from '../../model/step';
import { type Headings, readHeadings } from './headings';
import { readPhases } from './phases';
import { type RowReader, rowReader } from './readCells';
import { readFlows, type StepRow } from './readFlows';
import { readStep } from './readStep';
import { readTable, type Table } from './table';

/** A map that was read from a table of its steps. */
export interface CsvMap {
  readonly document: MapDocument;
  readonly notices: readonly CsvNotice[];
}

/**
 * Reads a map from a table of its steps, one row each. Columns are known by their headers, with commas,
 * semicolons or tabs between the cells. `id` becomes the id of the map, which a table does not hold; flows
 * and phases get ids made from those of the steps and from their order. All that is wrong is told at once.
 */
export function readCsv(text: string, id: string): Result<CsvMap, readonly CsvError[]> {
  if (text.length > limits.bytes) return fail([{ kind: 'tooLarge', limit: limits.bytes }]);
  const table = readTable(text);
  if (!table.ok) return table;
  if (table.value.rows.length > limits.steps) return fail([{ kind: 'tooManySteps', limit: limits.steps }]);
  const errors: CsvError[] = [];
  const { document, readers } = assembleMap(table.value, id, errors);
  if (errors.length > 0) return fail(errors.slice(0, mostProblems));
  const judged = judgeMap({ ...document });
  if (judged.ok) {
    const short = readers.flatMap((reader, index): CsvNotice[] => {
      const step = document.steps[index];
      const isShort = step !== undefined && refuseTimes(document, step) !== null;
      return isShort ? [{ kind: 'leadTimeTooShort', row: reader.row }] : [];
    });
    return ok({ document: judged.value, notices: [...table.value.notices, ...short] });
  }
  return fail(judged.error.slice(0, mostProblems).map((problem) => placed(problem, document, readers)));
}

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

import { refuseTimes } from '../../../commands/steps/stepValues';
import type { CsvError } from '../../../file/csvError';
import { writePath } from '../../../file/jsonPath';
import type { CellProblem, PasteNotice, PasteRefusal } from '../../../file/pasted';
import { judgeMap } from '../../../file/readVsmap';
import type { MapDocument } from '../../../model/mapDocument';
import type { ColumnName } from '../../stepsTable/columns';
import { assembleMap } from '../../stepsTable/mapOfTable';
import type { PastedGrid } from '../grids/grid';
import type { PreviewCell } from '../pastePreview';
import type { TableColumn } from './tableColumns';

/** A row that is a step. */
export interface PastedRow {
  readonly row: number;
  /** The phase of a row over the whole width above it. */
  readonly phase: string | null;
  readonly cells: readonly PreviewCell[];
}

interface MapOfRows {
  readonly map: MapDocument | null;
  readonly refusal: PasteRefusal | null;
  /** The rows with the problems that show only between them. */
  readonly rows: readonly PastedRow[];
  readonly notices: readonly PasteNotice[];
}

/** The map that rows make, by the rules of the steps table. Cells that are wrong there are unknown, and say so. */
export function mapOfRows(
  headings: PastedGrid['headings'],
  columns: readonly TableColumn[],
  given: readonly PastedRow[],
): MapOfRows {
  const names = columns.map(({ meaning }) => (meaning === null || meaning === 'none' ? null : meaning));
  const rows = withoutTwinIds(given, names.indexOf('id'));
  const phases = rows.some((row) => row.phase !== null) && !names.includes('phase');
  const all: readonly (ColumnName | null)[] = phases ? [...names, 'phase'] : names;
  const errors: CsvError[] = [];
  const { document } = assembleMap(
    {
      headings,
      headerRow: 1,
      columns: all.map((name) => (name === null ? null : { name, unit: null })),
      rows: rows.map(({ row, phase, cells }) => ({
        row,
        cells: [...cells.map((cell) => cell.value), phase ?? ''],
      })),
    },
    'pasted',
    errors,
  );
  const judged = judgeMap({ ...document });
  const marked = rows.map((row) => withErrors(row, names, errors));
  if (!judged.ok) {
    const path = writePath(judged.error[0]?.path ?? []);
    return { map: null, refusal: { kind: 'notAMap', path }, rows: marked, notices: [] };
  }
  const short = rows.flatMap(({ row }, index): PasteNotice[] => {
    const step = document.steps[index];
    return step !== undefined && refuseTimes(document, step) !== null
      ? [{ kind: 'leadTimeTooShort', row }]
      : [];
  });
  return { map: judged.value, refusal: null, rows: marked, notices: short };
}

/** Of an id that comes again only the first is kept. */
function withoutTwinIds(rows: readonly PastedRow[], column: number): readonly PastedRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const id = row.cells[column]?.value ?? '';
    if (id === '' || !seen.has(id)) {
      seen.add(id);
      return row;
    }
    return withProblem(row, column, { kind: 'duplicateId' });
  });
}

function withErrors(
  row: PastedRow,
  names: readonly (ColumnName | null)[],
  errors: readonly CsvError[],
): PastedRow {
  return errors.reduce((marked, error) => {
    if (!('row' in error) || error.row !== row.row) return marked;
    const column = error.kind === 'timesDisagree' ? 'leadTime' : 'column' in error ? error.column : '';
    const problem = problemOf(error);
    const at = names.findIndex((name) => name !== null && name === column);
    return problem === null || at < 0 ? marked : withProblem(marked, at, problem);
  }, row);
}

function withProblem(row: PastedRow, column: number, problem: CellProblem): PastedRow {
  const cells = row.cells.map((cell, at) => (at === column ? { ...cell, value: '', problem } : cell));
  return { ...row, cells };
}

function problemOf(error: CsvError): CellProblem | null {
  switch (error.kind) {
    case 'unknownStep':
    case 'ambiguousStep':
      return { kind: error.kind, name: error.name };
    case 'reworkNeedsShare':
    case 'timesDisagree':
      return { kind: error.kind };
    case 'notOneOf':
      return { kind: 'notOneOf', allowed: error.allowed };
    case 'badForm':
      return { kind: 'notAFlow' };
    case 'badDuration':
      return { kind: 'notATime', error: error.error };
    case 'badNumber':
      return { kind: 'notANumber' };
    case 'badPercent':
      return { kind: 'notAPercent' };
    default:
      return null;
  }
}

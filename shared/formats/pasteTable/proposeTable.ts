import { limits } from '../../file/limits';
import type { PasteNotice } from '../../file/pasted';
import type { Choices } from './choices';
import { columnFormats } from './columnFormats';
import { filledCells } from './filledCells';
import type { Grid } from './grid';
import { mapOfRows, type TableRow } from './mapOfRows';
import type { Proposal, ProposedCell, ProposedColumn, ProposedRow } from './proposal';
import type { Question } from './question';
import { readColumn } from './readColumn';
import { sortedRows } from './sortedRows';
import { tableColumns } from './tableColumns';

/**
 * What a table is about to become: the meaning of each column, what was read of each cell, and the map of it all.
 * Whatever is not certain is a question, a problem of its cell, or a notice; nothing is decided behind one's back.
 */
export function proposeTable(grid: Grid, choices: Choices): Proposal {
  const sorted = sortedRows(grid, choices);
  const open = sorted.rows.filter((row) => row.use === null);
  const columns = tableColumns(grid.rows[0]?.length ?? 0, sorted.header, unsorted(sorted.rows), choices);
  const texts = columns.map((column, at) => filledCells(column, at, open));
  const formats = columnFormats(
    columns,
    texts.map((column) => column.texts),
    choices,
  );
  const read = columns.map((column, at) =>
    readColumn(column, texts[at]?.texts ?? [], formats[at]?.format ?? null),
  );
  const named = columns.findIndex((column) => column.meaning === 'name');
  const rows = open.map((row, index): TableRow & { readonly nameless: boolean } => {
    const cells = columns.map((_, at): ProposedCell => {
      const text = row.cells[at]?.text ?? '';
      const cell = read[at]?.cells[index] ?? { value: '', problem: null };
      return {
        text,
        value: cell.value,
        problem: texts[at]?.merged.has(index) ? { kind: 'merged' } : cell.problem,
      };
    });
    const nameless = named >= 0 && (cells[named]?.value === '' || row.cells[named]?.merged === 'below');
    return { row: row.row, phase: row.phase, cells, nameless };
  });
  const steps = rows.filter((row) => !row.nameless);
  const built = mapOfRows(grid.headings, columns, steps);
  const questions = questionsOf(columns, formats, built.rows);
  const notices = [
    ...grid.notices,
    ...sorted.notices,
    ...columnNotices(columns),
    ...texts.flatMap((column) => column.notices),
    ...formats.flatMap((format) => format.notices),
    ...read.flatMap((column, at): PasteNotice[] =>
      column.fractions ? [{ kind: 'fractions', column: at }] : [],
    ),
    ...rows.flatMap(({ row, nameless }): PasteNotice[] => (nameless ? [{ kind: 'namelessRow', row }] : [])),
    ...built.notices,
  ];
  const refusal =
    built.refusal ??
    (steps.length > limits.steps
      ? ({ kind: 'tooManySteps', limit: limits.steps } as const)
      : steps.length === 0
        ? ({ kind: 'noSteps' } as const)
        : null);
  return {
    source: grid.source,
    columns: columns.map(
      (column, at): ProposedColumn => ({ ...column, format: formats[at]?.format ?? null }),
    ),
    header: sorted.header !== null,
    rows: allRows(),
    questions,
    notices,
    refusal,
    map: refusal === null ? built.map : null,
  };

  function allRows(): readonly ProposedRow[] {
    const byRow = new Map(built.rows.map((row) => [row.row, row]));
    return sorted.rows
      .filter((row) => row.cells.some((cell) => cell.text !== ''))
      .map((row): ProposedRow => {
        const step = byRow.get(row.row);
        if (step !== undefined) return { row: row.row, use: 'step', cells: step.cells };
        const cells = row.cells.map(({ text }): ProposedCell => ({ text, value: '', problem: null }));
        return { row: row.row, use: row.use ?? 'leftOut', cells };
      });
  }
}

/** The rows in which the meaning of columns shows: behind the header, as they are. */
function unsorted(rows: ReturnType<typeof sortedRows>['rows']): readonly TableRow['cells'][] {
  const header = rows.findIndex((row) => row.use === 'header');
  return rows
    .slice(header + 1)
    .filter((row, at) => row.use === null || (at === 0 && row.use === 'leftOut'))
    .map((row) => row.cells.map((cell) => ({ ...cell, value: '', problem: null })));
}

function columnNotices(
  columns: Proposal['columns'] | readonly Omit<ProposedColumn, 'format'>[],
): readonly PasteNotice[] {
  return columns.flatMap(({ meaning, ground, title }, column): PasteNotice[] => {
    if (meaning === 'none' && ground === null && title !== '')
      return [{ kind: 'unknownColumn', name: title }];
    return ground === 'content' || ground === 'order' ? [{ kind: 'guessedColumn', column, by: ground }] : [];
  });
}

function questionsOf(
  columns: readonly Omit<ProposedColumn, 'format'>[],
  formats: ReturnType<typeof columnFormats>,
  rows: readonly TableRow[],
): readonly Question[] {
  const named = columns.some((column) => column.meaning === 'name');
  return [
    ...(named ? [] : [{ kind: 'noName' } as const]),
    ...columns.flatMap(({ meaning, twice }, column): Question[] => {
      if (twice !== null) return [{ kind: 'twice', column, meaning: twice }];
      if (meaning === null) return [{ kind: 'unclearColumn', column }];
      const sample = formats[column]?.asked ?? null;
      const unit = rows.some((row) => row.cells[column]?.problem?.kind === 'unitMissing');
      return [
        ...(sample === null ? [] : [{ kind: 'format', column, sample } as const]),
        ...(unit ? [{ kind: 'unit', column } as const] : []),
      ];
    }),
  ];
}

import type { PasteNotice } from '../../../file/pasted';
import { limits } from '../../../schema/limits';
import { columnFormats } from '../cells/columnFormats';
import { readColumn } from '../cells/readColumn';
import { type Choices, isFigure } from '../choices';
import type { GridCell, PastedGrid } from '../grids/grid';
import type { PastePreview, PasteQuestion, PreviewCell, PreviewColumn, PreviewRow } from '../pastePreview';
import { mapOfRows, type PastedRow } from './mapOfRows';
import { sortedRows } from './sortedRows';
import { type TableColumn, tableColumns } from './tableColumns';

/**
 * What a table is about to become: the meaning of each column, what was read of each cell, and the map of it all.
 * Whatever is not certain is a question, a problem of its cell, or a notice; nothing is decided behind one's back.
 */
export function previewTable(grid: PastedGrid, choices: Choices): PastePreview {
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
  const rows = open.map((row, index): PastedRow & { readonly nameless: boolean } => {
    const cells = columns.map((_, at): PreviewCell => {
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
    columns: columns.map((column, at): PreviewColumn => ({ ...column, format: formats[at]?.format ?? null })),
    header: sorted.header !== null,
    rows: allRows(),
    questions,
    notices,
    refusal,
    map: refusal === null ? built.map : null,
  };

  function allRows(): readonly PreviewRow[] {
    const byRow = new Map(built.rows.map((row) => [row.row, row]));
    return sorted.rows
      .filter((row) => row.cells.some((cell) => cell.text !== ''))
      .map((row): PreviewRow => {
        const step = byRow.get(row.row);
        if (step !== undefined) return { row: row.row, use: 'step', cells: step.cells };
        const cells = row.cells.map(({ text }): PreviewCell => ({ text, value: '', problem: null }));
        return { row: row.row, use: row.use ?? 'leftOut', cells };
      });
  }
}

/** The rows in which the meaning of columns shows: behind the header, as they are. */
function unsorted(rows: ReturnType<typeof sortedRows>['rows']): readonly PastedRow['cells'][] {
  const header = rows.findIndex((row) => row.use === 'header');
  return rows
    .slice(header + 1)
    .filter((row, at) => row.use === null || (at === 0 && row.use === 'leftOut'))
    .map((row) => row.cells.map((cell) => ({ ...cell, value: '', problem: null })));
}

function columnNotices(
  columns: PastePreview['columns'] | readonly Omit<PreviewColumn, 'format'>[],
): readonly PasteNotice[] {
  return columns.flatMap(({ meaning, ground, title }, column): PasteNotice[] => {
    if (meaning === 'none' && ground === null && title !== '')
      return [{ kind: 'unknownColumn', name: title }];
    return ground === 'content' || ground === 'order' ? [{ kind: 'guessedColumn', column, by: ground }] : [];
  });
}

function questionsOf(
  columns: readonly Omit<PreviewColumn, 'format'>[],
  formats: ReturnType<typeof columnFormats>,
  rows: readonly PastedRow[],
): readonly PasteQuestion[] {
  const named = columns.some((column) => column.meaning === 'name');
  return [
    ...(named ? [] : [{ kind: 'noName' } as const]),
    ...columns.flatMap(({ meaning, twice }, column): PasteQuestion[] => {
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

interface FilledCells {
  readonly texts: readonly string[];
  /** Rows whose figure stands for several steps at once. */
  readonly merged: ReadonlySet<number>;
  readonly notices: readonly PasteNotice[];
}

interface OpenRow {
  readonly cells: readonly GridCell[];
  readonly phase: string | null;
}

/**
 * The texts of a column, row by row. A text that stands over several rows (a phase, a team) holds for each of them;
 * a figure that does would be counted several times, so it is taken for none. In the first column, empty cells
 * below a phase are of that phase: that is how tables are written that repeat nothing.
 */
function filledCells({ meaning }: TableColumn, at: number, rows: readonly OpenRow[]): FilledCells {
  const cells = rows.map((row): GridCell => row.cells[at] ?? { text: '' });
  if (meaning !== null && isFigure(meaning)) {
    const merged = new Set(cells.flatMap((cell, index) => (cell.merged === undefined ? [] : [index])));
    return { texts: cells.map((cell) => (cell.merged === undefined ? cell.text : '')), merged, notices: [] };
  }
  const texts = cells.map((cell) => cell.text);
  const gaps =
    texts.some((text, index) => text === '' && index > 0) && texts[0] !== '' && texts[0] !== undefined;
  if (meaning !== 'phase' || at !== 0 || !gaps) return { texts, merged: new Set(), notices: [] };
  let above = '';
  const filled = texts.map((text) => {
    if (text !== '') above = text;
    return above;
  });
  return { texts: filled, merged: new Set(), notices: [{ kind: 'filledDown', column: at }] };
}

import { apply } from '#shared/commands/apply';
import type { SingleCommand } from '#shared/commands/registry';
import type { MapDocument } from '#shared/model/mapDocument';
import type { StepId } from '#shared/model/step';
import { addNext } from '../../editor/intentions';
import { freshIds } from '../../editor/newId';
import type { CellEditing } from './cellEditing';
import { gridColumnOf } from './columns/registry';
import { newRow } from './gridStore';
import { type CellRange, type GridTools, gridColumns, gridRows, selectedRange } from './gridTools';
import type { GridMoves } from './moves';
import { readTsv, writeTsv } from './tsv';
import { type CellText, commandOf, type WrittenCells, writeCells } from './writeCells';

/** What is done to a range of cells: each one step of undo. */
export function rangeCommands(tools: GridTools, moves: GridMoves, editing: CellEditing) {
  const { editor, store, words } = tools;
  const now = () => editor.store.getState().document;

  function textsOf({ top, bottom, left, right }: CellRange): readonly (readonly string[])[] {
    const columns = gridColumns().slice(left, right + 1);
    const rows = gridRows(tools).slice(top, bottom + 1);
    return rows
      .filter((row) => row !== newRow)
      .map((row) => columns.map(({ id }) => editing.storedText({ row, column: id })));
  }

  /** Carries out what was written and marks what was not understood. */
  function take(
    before: readonly SingleCommand[],
    { commands, wrong }: WrittenCells,
    cells: readonly CellText[],
  ): boolean {
    const command = commandOf([...before, ...commands]);
    if (command !== null && editor.dispatch(command) !== null) return false;
    for (const cell of cells) editing.markWrong(cell, null);
    for (const cell of wrong) editing.markWrong(cell, cell);
    return true;
  }

  function clear(): void {
    const { top, bottom, left, right } = selectedRange(tools);
    const columns = gridColumns().slice(left, right + 1);
    const cells = gridRows(tools)
      .slice(top, bottom + 1)
      .flatMap((row) => columns.map(({ id }): CellText => ({ row, column: id, text: '' })));
    take([], writeCells(now(), cells, words), cells);
  }

  /** The first row of the range into all of it; a single cell takes what stands above it. */
  function fillDown(): void {
    const range = selectedRange(tools);
    const alone = range.top === range.bottom;
    const from = alone ? range.top - 1 : range.top;
    const rows = gridRows(tools);
    const source = now().steps.find(({ id }) => id === rows[from]);
    if (source === undefined) return;
    const columns = gridColumns()
      .slice(range.left, range.right + 1)
      .filter(({ id }) => gridColumnOf(id).derived?.(source) !== true);
    const cells = rows
      .slice(alone ? range.top : range.top + 1, range.bottom + 1)
      .filter((row) => row !== newRow)
      .flatMap((row) =>
        columns.map(
          ({ id }): CellText => ({
            row,
            column: id,
            text: editing.storedText({ row: source.id, column: id }),
          }),
        ),
      );
    if (cells.length > 0 && take([], writeCells(now(), cells, words), cells))
      store.setState({ announcement: words.grid.said.filled(cells.length) });
  }

  /** The selected cells as text for the clipboard. */
  function copied(): string {
    return writeTsv(textsOf(selectedRange(tools)));
  }

  /** Cells from the clipboard, from the upper left of the range on; rows beyond the last one are new steps. */
  function paste(text: string): void {
    const range = selectedRange(tools);
    const table = readTsv(text);
    const [first = []] = table;
    const single = table.length === 1 && first.length === 1;
    const height = single ? range.bottom - range.top + 1 : table.length;
    const width = single ? range.right - range.left + 1 : Math.max(...table.map((row) => row.length));
    const columns = gridColumns().slice(range.left, range.left + width);
    const { rows, adding, document } = withRoomFor(range.top, height);
    const cells = rows.flatMap((row, y) =>
      columns.flatMap(({ id }, x): CellText[] => {
        const cell = single ? first[0] : table[y]?.[x];
        return cell === undefined ? [] : [{ row, column: id, text: cell }];
      }),
    );
    const written = writeCells(document, cells, words);
    if (!take(adding, written, cells)) return;
    const [top, bottom] = [rows[0], rows.at(-1)];
    const [left, right] = [columns[0], columns.at(-1)];
    if (top !== undefined && bottom !== undefined && left !== undefined && right !== undefined) {
      store.setState({ anchor: { row: bottom, column: right.id } });
      moves.activate({ row: top, column: left.id }, { extend: true });
    }
    store.setState({ announcement: words.grid.said.pasted(cells.length, written.wrong.length) });
  }

  /** `count` rows from `top` on; what the map does not have is added at its end. */
  function withRoomFor(
    top: number,
    count: number,
  ): {
    readonly rows: readonly StepId[];
    readonly adding: readonly SingleCommand[];
    readonly document: MapDocument;
  } {
    const there = gridRows(tools).filter((row) => row !== newRow);
    const adding: SingleCommand[] = [];
    let document = now();
    while (there.length < top + count) {
      const { command, step } = addNext(document, there.at(-1) ?? null, freshIds);
      adding.push(...(command.kind === 'all' ? command.commands : [command]));
      document = apply(document, command);
      there.push(step);
    }
    return { rows: there.slice(top, top + count), adding, document };
  }

  return { clear, fillDown, copied, paste };
}

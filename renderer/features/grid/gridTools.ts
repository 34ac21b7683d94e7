import { streamOrder } from '#shared/graph/order';
import type { StepId } from '#shared/model/step';
import type { Words } from '#shared/text/words';
import type { Editor } from '../../editor/createEditor';
import type { Derived } from '../../editor/derived';
import { columnLayout, shownColumns } from './columnLayout';
import type { GridColumn } from './columns/column';
import { type CellPlace, type GridStore, newRow } from './gridStore';

/** What the commands of a grid work with. */
export interface GridTools {
  readonly editor: Editor;
  readonly store: GridStore;
  readonly words: Words;
}

/** A rectangle of cells, by index of row and of shown column, ends included. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The rows as they stand: the steps in flow order, and the row of the next one. */
export function gridRows({ editor }: Pick<GridTools, 'editor'>): readonly StepId[] {
  return [...rowsOf(editor.store.getState().derived), newRow];
}

export function gridColumns(): readonly GridColumn[] {
  return shownColumns(columnLayout.getState());
}

/** The cells between two corners. A corner that is gone counts as the other one. */
export function rangeBetween(
  active: CellPlace,
  anchor: CellPlace,
  rows: readonly StepId[],
  columns: readonly GridColumn[],
): CellRange {
  const [row, otherRow] = both(rows.indexOf(active.row), rows.indexOf(anchor.row));
  const at = (place: CellPlace) => columns.findIndex(({ id }) => id === place.column);
  const [column, otherColumn] = both(at(active), at(anchor));
  return {
    top: Math.min(row, otherRow),
    bottom: Math.max(row, otherRow),
    left: Math.min(column, otherColumn),
    right: Math.max(column, otherColumn),
  };
}

/** The selected range now. */
export function selectedRange(tools: GridTools): CellRange {
  const { active, anchor } = tools.store.getState();
  return rangeBetween(active, anchor, gridRows(tools), gridColumns());
}

function both(one: number, other: number): readonly [number, number] {
  if (one < 0 && other < 0) return [0, 0];
  return [one < 0 ? other : one, other < 0 ? one : other];
}

/** The rows of the steps, made once for each state of the map. */
export function rowsOf(derived: Derived): readonly StepId[] {
  return derived.keep(rowsInOrder);
}

/** The steps in flow order: a row each. Steps in and behind a cycle have no place in it and come last, as on file. */
export function rowsInOrder({ analysis }: Pick<Derived, 'analysis'>): readonly StepId[] {
  const { steps } = analysis.document;
  const order = streamOrder(analysis.graph.forward, steps.length);
  const ids = Array.from(order, (at) => steps[at]?.id ?? '');
  const listed = new Set(ids);
  return ids.length === steps.length
    ? ids
    : [...ids, ...steps.map(({ id }) => id).filter((id) => !listed.has(id))];
}

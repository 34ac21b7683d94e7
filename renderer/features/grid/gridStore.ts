import { createStore, type StoreApi } from 'zustand/vanilla';
import type { StepId } from '#shared/model/step';
import type { Editor } from '../../editor/createEditor';
import type { ColumnId } from './columns/column';

/** Stands for the row below the last step, in which the next one is typed. No step has an empty id. */
export const newRow: StepId = '';

export interface CellPlace {
  readonly row: StepId;
  readonly column: ColumnId;
}

/** A cell that is being edited. */
export interface Editing extends CellPlace {
  readonly text: string;
  /** Begun by typing: arrows leave the cell. Begun by Enter or F2: they move in the text. */
  readonly replacing: boolean;
  /** Which of the offered texts is chosen; -1 for none. */
  readonly offered: number;
  /** Why the text could not be stored as it is now. */
  readonly error: string | null;
}

/** A text that was not understood. It stays in its cell; the document keeps what it had. */
export interface Wrong {
  readonly text: string;
  readonly reason: string;
  /** The value of the cell when this was typed. Once that is another, the text is out of date. */
  readonly stored: string;
}

/** Where a person is in the grid. Nothing here belongs to the document. */
export interface GridState {
  readonly active: CellPlace;
  /** The other corner of the selected range; the active cell itself while only that is selected. */
  readonly anchor: CellPlace;
  readonly editing: Editing | null;
  readonly wrong: ReadonlyMap<string, Wrong>;
  /** The column in which a run of Tabs began: Enter goes back to it, one row down. */
  readonly tabStart: ColumnId | null;
  /** Escape was pressed: the next Tab leaves the grid. */
  readonly leaving: boolean;
  /** What a screen reader says next. */
  readonly announcement: string;
  /** Counts the wishes that the active cell gets the keyboard focus. */
  readonly wishes: number;
}

export type GridStore = StoreApi<GridState>;

/** The grid of an open map; it remembers where one was while the grid is hidden. */
export function gridStoreOf(editor: Editor): GridStore {
  return editor.keep(createGridStore);
}

function createGridStore(editor: Editor): GridStore {
  const first: CellPlace = { row: editor.store.getState().document.steps[0]?.id ?? newRow, column: 'name' };
  return createStore<GridState>(() => ({
    active: first,
    anchor: first,
    editing: null,
    wrong: new Map(),
    tabStart: null,
    leaving: false,
    announcement: '',
    wishes: 0,
  }));
}

/** The key of a cell in `wrong`. */
export function cellKey({ row, column }: CellPlace): string {
  return `${column} ${row}`;
}

import { createContext, useContext, useEffect, useMemo } from 'react';
import { useEditor, useEditorHandle } from '../../editor/EditorProvider';
import type { Database } from '../../storage/database';
import { useWords } from '../../ui/useWords';
import { restoreColumns } from './columnLayout';
import { columns } from './columns/registry';
import { type GridCommands, gridCommands } from './gridCommands';
import { gridStoreOf, newRow } from './gridStore';
import { type GridTools, rowsOf } from './gridTools';

/** A grid on the screen: what it works with and what it can do. */
export interface GridHandle extends GridTools {
  readonly commands: GridCommands;
}

export const GridContext = createContext<GridHandle | null>(null);

/** The grid around a component. */
export function useGridHandle(): GridHandle {
  const grid = useContext(GridContext);
  if (grid === null) throw new Error('useGridHandle outside of a Grid');
  return grid;
}

/** The grid of the open map: it follows the selection, the fields that are asked for, and steps that go away. */
export function useGrid(database: Database, takesRequests: boolean): GridHandle {
  const editor = useEditorHandle();
  const words = useWords();
  const grid = useMemo(() => {
    const tools = { editor, words, store: gridStoreOf(editor) };
    return { ...tools, commands: gridCommands(tools) };
  }, [editor, words]);
  useEffect(() => void restoreColumns(database), [database]);
  useEffect(() => followEditor(grid), [grid]);
  useRequests(grid, takesRequests);
  return grid;
}

function followEditor({ editor, store, commands }: GridHandle): () => void {
  function followSelection(): void {
    const { steps, flows } = editor.store.getState().selection;
    const [only] = steps;
    if (steps.size === 1 && flows.size === 0 && only !== undefined) commands.follow(only);
  }
  followSelection();
  return editor.store.subscribe((state, before) => {
    if (state.selection !== before.selection) followSelection();
    const { active } = store.getState();
    if (state.document === before.document || active.row === newRow) return;
    if (state.analysis.indexOf(active.row) >= 0) return;
    // The step of the active row is gone: the keyboard is where it was, on what stands there now.
    const at = rowsOf(before.derived).indexOf(active.row);
    const place = { row: rowsOf(state.derived)[at] ?? newRow, column: active.column };
    store.setState({ active: place, anchor: place, editing: null });
  });
}

/** Opens the field that another part of the screen asks for. */
function useRequests({ editor, store, commands }: GridHandle, takesRequests: boolean): void {
  const request = useEditor((state) => state.fieldRequest);
  useEffect(() => {
    if (!takesRequests || request === null || request.panel !== undefined) return;
    const column = columns.find(({ id }) => id === request.field)?.id;
    if (column === undefined || editor.store.getState().analysis.indexOf(request.of) < 0) return;
    editor.requestField(null);
    commands.activate({ row: request.of, column });
    commands.begin(false);
    store.setState({ wishes: store.getState().wishes + 1 });
  }, [request, takesRequests, editor, store, commands]);
}

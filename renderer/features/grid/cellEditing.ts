import { apply } from '#shared/commands/apply';
import type { SingleCommand } from '#shared/commands/registry';
import { makeStep, type StepId } from '#shared/model/step';
import { addNext } from '../../editor/intentions';
import { freshIds } from '../../editor/newId';
import { gridColumnOf } from './columns/registry';
import { type CellPlace, cellKey, type Editing, newRow, type Wrong } from './gridStore';
import { type GridTools, gridRows } from './gridTools';
import { cellText, commandOf, writeCells } from './writeCells';

/** What came of leaving a cell. */
export interface Committed {
  /** The step that the text in the last row became. */
  readonly added: StepId | null;
}

export type CellEditing = ReturnType<typeof cellEditing>;

/** The run of keystrokes in a cell that is one step of undo; of a row just inserted, one with the insertion. */
export function undoGroupOf({ row, column }: CellPlace): string {
  return `grid ${column} ${row}`;
}

/** Editing of one cell: begun, typed, kept or given up. */
export function cellEditing(tools: GridTools) {
  const { editor, store, words } = tools;
  const now = () => editor.store.getState().document;

  /** The value of a cell as text; of the row of the next step nothing. */
  function storedText({ row, column }: CellPlace): string {
    const { analysis, document } = editor.store.getState();
    const step = document.steps[analysis.indexOf(row)];
    return step === undefined ? '' : cellText(step, column, document, words);
  }

  function wrongAt(place: CellPlace): Wrong | null {
    const wrong = store.getState().wrong.get(cellKey(place));
    return wrong !== undefined && wrong.stored === storedText(place) ? wrong : null;
  }

  function markWrong(place: CellPlace, wrong: Pick<Wrong, 'text' | 'reason'> | null): void {
    const before = store.getState().wrong;
    if (wrong === null && !before.has(cellKey(place))) return;
    const marked = new Map(before);
    if (wrong === null) marked.delete(cellKey(place));
    else marked.set(cellKey(place), { ...wrong, stored: storedText(place) });
    store.setState({ wrong: marked });
  }

  function begin(replacing: boolean): boolean {
    if (editor.store.getState().readOnly) return false;
    const { active } = store.getState();
    const text = replacing ? '' : (wrongAt(active)?.text ?? storedText(active));
    const error = replacing ? null : (wrongAt(active)?.reason ?? null);
    store.setState({ editing: { ...active, text, replacing, offered: -1, error }, anchor: active });
    return true;
  }

  /** Takes what is in the field now. A figure that makes sense is stored at once, so that the totals follow. */
  function type(text: string): void {
    const { editing } = store.getState();
    if (editing === null) return;
    store.setState({ editing: { ...editing, text, offered: -1, error: liveError(editing, text) } });
  }

  function liveError({ row, column }: Editing, text: string): string | null {
    if (row === newRow || !gridColumnOf(column).live) return null;
    const { commands, wrong, tried } = writeCells(now(), [{ row, column, text }], words);
    const command = commandOf(commands);
    if (command !== null) editor.dispatch(command, { undoGroup: undoGroupOf({ row, column }), tried });
    return wrong[0]?.reason ?? null;
  }

  /** Leaves the cell: what is understood is stored, what is not stays in the cell with its reason. */
  function commit(): Committed {
    const { editing } = store.getState();
    if (editing === null) return { added: null };
    store.setState({ editing: null });
    if (editing.row === newRow) return { added: addStep(editing) };
    const { row, column, text } = editing;
    const { commands, wrong, tried } = writeCells(now(), [{ row, column, text }], words);
    const [trouble] = wrong;
    if (trouble === undefined) {
      const command = commandOf(commands);
      const undoGroup = undoGroupOf(editing);
      const refused = command === null ? null : editor.dispatch(command, { undoGroup, tried });
      if (refused === null) markWrong(editing, null);
    } else {
      editor.cancelUndoGroup(undoGroupOf(editing));
      markWrong(editing, { text, reason: trouble.reason });
      store.setState({ announcement: words.grid.said.notUnderstood(trouble.reason) });
    }
    editor.endUndoGroup();
    return { added: null };
  }

  /** The text in the last row becomes a step behind the one above it, in one step of undo. */
  function addStep({ column, text }: Editing): StepId | null {
    const place = { row: newRow, column };
    markWrong(place, null);
    if (text.trim() === '') return null;
    const document = now();
    const { command, step } = addNext(document, gridRows(tools).at(-2) ?? null, freshIds);
    const adding: readonly SingleCommand[] = command.kind === 'all' ? command.commands : [command];
    const { commands, wrong } = writeCells(apply(document, command), [{ row: step, column, text }], words);
    const [trouble] = wrong;
    const whole = trouble === undefined ? commandOf([...adding, ...commands]) : null;
    if (whole === null) {
      markWrong(place, { text, reason: trouble?.reason ?? '' });
      store.setState({ announcement: words.grid.said.notUnderstood(trouble?.reason ?? '') });
      return null;
    }
    if (editor.dispatch(whole) !== null) return null;
    const name = now().steps.find(({ id }) => id === step)?.name ?? '';
    store.setState({ announcement: words.grid.said.added(name === '' ? words.grid.unnamed : name) });
    return step;
  }

  /** Gives up: the cell has again what it had before. */
  function cancel(): void {
    const { editing } = store.getState();
    if (editing === null) return;
    store.setState({ editing: null });
    editor.cancelUndoGroup(undoGroupOf(editing));
  }

  /** What the text being typed is understood as. */
  function echo({ row, column, text }: Editing): string | null {
    const { analysis, document } = editor.store.getState();
    const step = document.steps[analysis.indexOf(row)] ?? makeStep({ id: newRow, name: '' });
    return gridColumnOf(column).echo?.(text, step, { document, words }) ?? null;
  }

  return { begin, type, commit, cancel, echo, wrongAt, markWrong, storedText };
}

const most = 8;

/** The texts offered for what is being typed: those that begin with it, then those that hold it. */
export function offersOf({ editor, store, words }: GridTools): readonly string[] {
  const { editing } = store.getState();
  if (editing === null) return [];
  const all =
    gridColumnOf(editing.column).suggest?.({ document: editor.store.getState().document, words }) ?? [];
  const typed = editing.text.trim().toLowerCase();
  const begun = all.filter((text) => text.toLowerCase().startsWith(typed));
  const held = all.filter((text) => !begun.includes(text) && text.toLowerCase().includes(typed));
  const fitting = [...begun, ...held];
  return fitting.length === 1 && fitting[0]?.toLowerCase() === typed ? [] : fitting.slice(0, most);
}

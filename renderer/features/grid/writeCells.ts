import { tryCommand } from '#shared/commands/apply';
import type { Refusal } from '#shared/commands/checks/refusal';
import type { Command, SingleCommand } from '#shared/commands/registry';
import type { StepPatch } from '#shared/commands/steps/editStep';
import type { MapDocument } from '#shared/model/mapDocument';
import type { Step, StepId } from '#shared/model/step';
import { formatDuration } from '#shared/text/formatDuration';
import type { Words } from '#shared/text/words';
import type { TriedCommand } from '../../editor/editorState';
import type { CellChange, ColumnId } from './columns/column';
import { gridColumnOf } from './columns/registry';
import type { CellPlace } from './gridStore';

/** A text that is to be put into a cell. */
export interface CellText extends CellPlace {
  readonly text: string;
}

/** A text that could not be put into its cell, and why. */
export interface WrongText extends CellText {
  readonly reason: string;
}

/** What texts in cells do to a map. */
export interface WrittenCells {
  /** In order; none where nothing changes. */
  readonly commands: readonly SingleCommand[];
  readonly wrong: readonly WrongText[];
  /** What becomes of the map, where it is one command that does it. */
  readonly tried: TriedCommand | undefined;
}

/**
 * Turns texts in cells into commands, a row at a time. What is not understood is told and left out: it spoils neither
 * its own row nor the others.
 */
export function writeCells(document: MapDocument, cells: readonly CellText[], words: Words): WrittenCells {
  const commands: SingleCommand[] = [];
  const wrong: WrongText[] = [];
  let after = document;

  /** Why it cannot be done; null where it was, or changes nothing. */
  function take(command: SingleCommand): Refusal | null {
    const done = tryCommand(after, command);
    if (!done.ok) return done.error;
    if (done.value !== after) commands.push(command);
    after = done.value;
    return null;
  }

  function tryPatch(id: StepId, patch: StepPatch): Refusal | null {
    return take({ kind: 'editStep', id, patch });
  }

  for (const [row, texts] of byRow(cells)) {
    const step = after.steps.find(({ id }) => id === row);
    if (step === undefined) continue;
    const changes: { readonly cell: CellText; readonly change: CellChange }[] = [];
    for (const cell of withoutDerived(texts)) {
      const written = gridColumnOf(cell.column).write(cell.text, step, { document: after, words });
      if (!written.ok) wrong.push({ ...cell, reason: written.error });
      else {
        if (written.value.lane !== undefined)
          take({ kind: 'addLane', lane: written.value.lane, before: null });
        changes.push({ cell, change: written.value });
      }
    }
    const whole: StepPatch = Object.assign({}, ...changes.map(({ change }) => change.patch));
    if (tryPatch(row, whole) === null) continue;
    // Refused together: whatever can be stored by itself is.
    for (const { cell, change } of changes) {
      const refused = tryPatch(row, change.patch);
      if (refused !== null) wrong.push({ ...cell, reason: refusalSentence(refused, after, words) });
    }
  }
  return { commands, wrong, tried: commands.length === 1 ? { from: document, to: after } : undefined };
}

/** One command for several, null for none. */
export function commandOf(commands: readonly SingleCommand[]): Command | null {
  const [only, ...more] = commands;
  if (only === undefined) return null;
  return more.length === 0 ? only : { kind: 'all', commands };
}

/** Why a command was refused, as a sentence. */
function refusalSentence(refused: Refusal, { calendar }: MapDocument, words: Words): string {
  return words.command.refusal(refused, (seconds) => formatDuration(seconds, calendar, 'long', words.locale));
}

/** The text of a cell. */
export function cellText(step: Step, column: ColumnId, document: MapDocument, words: Words): string {
  return gridColumnOf(column).read(step, { document, words });
}

function byRow(cells: readonly CellText[]): ReadonlyMap<StepId, readonly CellText[]> {
  const rows = new Map<StepId, CellText[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** With a process time and a wait, a lead time beside them only says their sum again. */
function withoutDerived(cells: readonly CellText[]): readonly CellText[] {
  const has = (column: ColumnId) => cells.some((cell) => cell.column === column && cell.text.trim() !== '');
  return has('processTime') && has('waitTime') ? cells.filter(({ column }) => column !== 'leadTime') : cells;
}

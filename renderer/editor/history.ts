import type { Command } from '#shared/commands/registry';
import type { MapDocument } from '#shared/model/mapDocument';

/** One step of undo or redo. */
export interface HistoryStep {
  /** The document that the step goes to: before the change in the past, after it in the future. */
  readonly document: MapDocument;
  /** What made the change, in order: with these the steps can be written to the disk and gone again after a restart. */
  readonly commands: readonly Command[];
}

/**
 * Undo and redo as immutable snapshots. Documents share their unchanged parts, so a snapshot costs little more
 * than the list that changed.
 */
export interface History {
  /** Oldest first; the last one is what undo restores. */
  readonly past: readonly HistoryStep[];
  /** Next first; the first one is what redo restores. */
  readonly future: readonly HistoryStep[];
  /** The run of changes that counts as one step (typing in one field, one drag), while it lasts. */
  readonly undoGroup: string | null;
}

export const emptyHistory: History = { past: [], future: [], undoGroup: null };

/** Snapshots kept. A day's work stays well below it; it only bounds the memory of a window left open for weeks. */
export const historyLimit = 1000;

/** Whether a change of `undoGroup` belongs to the step of undo before it. */
export function joins(history: History, undoGroup: string | null): boolean {
  return undoGroup !== null && undoGroup === history.undoGroup && history.past.length > 0;
}

/** History after `command` changed `before`, as part of `undoGroup` or (null) as a step of its own. */
export function remember(
  history: History,
  before: MapDocument,
  command: Command,
  undoGroup: string | null,
): History {
  return joins(history, undoGroup)
    ? { ...prolonged(history, command), undoGroup }
    : {
        past: [...history.past, { document: before, commands: [command] }].slice(-historyLimit),
        future: [],
        undoGroup,
      };
}

/** History after one more command of the last step. */
export function prolonged({ past, undoGroup }: History, command: Command): History {
  const last = past.at(-1);
  const longer = last === undefined ? [] : [{ ...last, commands: foldCommands(last.commands, command) }];
  return { past: [...past.slice(0, -1), ...longer], future: [], undoGroup };
}

/** The step back from `now`, or null at the beginning. */
export function stepBack(
  history: History,
  now: MapDocument,
): { history: History; document: MapDocument } | null {
  const step = history.past.at(-1);
  if (step === undefined) return null;
  const undone = { document: now, commands: step.commands };
  return {
    document: step.document,
    history: { past: history.past.slice(0, -1), future: [undone, ...history.future], undoGroup: null },
  };
}

/** The step forward from `now`, or null at the end. */
export function stepForward(
  history: History,
  now: MapDocument,
): { history: History; document: MapDocument } | null {
  const [step, ...future] = history.future;
  if (step === undefined) return null;
  const done = { document: now, commands: step.commands };
  return { document: step.document, history: { past: [...history.past, done], future, undoGroup: null } };
}

/**
 * The history of a window that went on where another one (or the same, before a restart) had stopped: `earlier` led
 * to the document with which it began. What can be redone is forgotten once something new was done.
 */
export function continued(earlier: History, since: History, changed: boolean): History {
  return {
    past: [...earlier.past, ...since.past].slice(-historyLimit),
    future: changed ? since.future : earlier.future,
    undoGroup: since.undoGroup,
  };
}

/**
 * Commands of one step with another one behind them. Of the letters typed into a field only the last state counts:
 * a command that overwrites all that the one before it wrote takes its place.
 */
export function foldCommands(commands: readonly Command[], next: Command): readonly Command[] {
  const last = commands.at(-1);
  return last !== undefined && overwrites(next, last)
    ? [...commands.slice(0, -1), next]
    : [...commands, next];
}

function overwrites(next: Command, last: Command): boolean {
  if (next.kind === 'setTitle') return last.kind === 'setTitle';
  if (next.kind === 'recordCommand' && last.kind === 'recordCommand') {
    return next.id === last.id && setsTheSame(next.command, last.command);
  }
  if (next.kind !== 'editStep' || last.kind !== 'editStep' || next.id !== last.id) return false;
  const keys = Object.keys(last.patch);
  // A lead time is turned into a wait or a process time by what the step had before.
  return !keys.includes('leadTime') && keys.every((key) => key in next.patch) && !('leadTime' in next.patch);
}

/** A recorded edit takes the place of one of the same fields, whatever was recorded before. */
function setsTheSame(next: Command, last: Command): boolean {
  if (next.kind !== 'editStep' || last.kind !== 'editStep') return false;
  return overwrites(next, last) && overwrites(last, next);
}

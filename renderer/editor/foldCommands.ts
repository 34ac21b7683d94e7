import type { Command } from '#shared/commands/registry';

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

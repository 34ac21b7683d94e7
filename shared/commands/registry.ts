import { addImprovement } from './addImprovement';
import { allOf } from './all';
import type { CommandRule } from './commandRule';
import { editImprovement } from './editImprovement';
import { singleRules } from './mapCommands';
import { moveImprovement } from './moveImprovement';
import { recordCommand } from './recordCommand';
import { removeImprovement } from './removeImprovement';

const single = [
  ...singleRules,
  addImprovement,
  editImprovement,
  moveImprovement,
  removeImprovement,
  recordCommand,
] as const;

type CommandOf<Rule> = Rule extends CommandRule<infer C> ? C : never;

/** A command that is one change in itself. */
export type SingleCommand = CommandOf<(typeof single)[number]>;

const all = allOf<SingleCommand>(single);

/** Every change of a map, as plain data. */
export type Command = SingleCommand | CommandOf<typeof all>;

/** The rules of all commands. */
export const commandRules: readonly CommandRule<Command>[] = [...single, all];

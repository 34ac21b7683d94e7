import { addImprovement } from './addImprovement';
import { addMeasurement } from './addMeasurement';
import { allOf } from './all';
import type { CommandRule } from './commandRule';
import { editImprovement } from './editImprovement';
import { editMeasurement } from './editMeasurement';
import { editPlanning } from './editPlanning';
import { singleRules } from './mapCommands';
import { moveImprovement } from './moveImprovement';
import { recordCommand } from './recordCommand';
import { removeCause } from './removeCause';
import { removeImprovement } from './removeImprovement';
import { removeMeasurement } from './removeMeasurement';
import { removeScenario } from './removeScenario';
import { setCause } from './setCause';
import { setScenario } from './setScenario';

const single = [
  ...singleRules,
  addImprovement,
  editImprovement,
  moveImprovement,
  removeImprovement,
  recordCommand,
  addMeasurement,
  editMeasurement,
  removeMeasurement,
  setScenario,
  removeScenario,
  setCause,
  removeCause,
  editPlanning,
] as const;

type CommandOf<Rule> = Rule extends CommandRule<infer C> ? C : never;

/** A command that is one change in itself. */
export type SingleCommand = CommandOf<(typeof single)[number]>;

const all = allOf<SingleCommand>(single);

/** Every change of a map, as plain data. */
export type Command = SingleCommand | CommandOf<typeof all>;

/** The rules of all commands. */
export const commandRules: readonly CommandRule<Command>[] = [...single, all];

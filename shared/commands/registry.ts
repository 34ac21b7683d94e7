import { allRule } from './all';
import type { CommandRule } from './commandRule';
import { addImprovement } from './improvements/addImprovement';
import { editImprovement } from './improvements/editImprovement';
import { moveImprovement } from './improvements/moveImprovement';
import { recordCommand } from './improvements/recordCommand';
import { removeImprovement } from './improvements/removeImprovement';
import { singleRules } from './mapCommands';
import { addMeasurement } from './measurements/addMeasurement';
import { editMeasurement } from './measurements/editMeasurement';
import { removeMeasurement } from './measurements/removeMeasurement';
import { editPlanning } from './planning/editPlanning';
import { removeCause } from './planning/removeCause';
import { removeScenario } from './planning/removeScenario';
import { setCause } from './planning/setCause';
import { setScenario } from './planning/setScenario';

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

const all = allRule<SingleCommand>(single);

/** Every change of a map, as plain data. */
export type Command = SingleCommand | CommandOf<typeof all>;

/** The rules of all commands. */
export const commandRules: readonly CommandRule<Command>[] = [...single, all];

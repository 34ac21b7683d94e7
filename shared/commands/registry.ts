import { addLane } from './addLane';
import { addNote } from './addNote';
import { addStep } from './addStep';
import { allOf } from './all';
import type { CommandRule } from './commandRule';
import { connect } from './connect';
import { disconnect } from './disconnect';
import { editFlow } from './editFlow';
import { editLane } from './editLane';
import { editNote } from './editNote';
import { editStep } from './editStep';
import { insertStep } from './insertStep';
import { moveLane } from './moveLane';
import { moveStep } from './moveStep';
import { removeLane } from './removeLane';
import { removeNote } from './removeNote';
import { removeStep } from './removeStep';
import { setCalendar } from './setCalendar';
import { setDemand } from './setDemand';
import { setTitle } from './setTitle';

const single = [
  addStep,
  insertStep,
  editStep,
  removeStep,
  moveStep,
  connect,
  editFlow,
  disconnect,
  setTitle,
  setCalendar,
  setDemand,
  addLane,
  editLane,
  moveLane,
  removeLane,
  addNote,
  editNote,
  removeNote,
] as const;

type CommandOf<Rule> = Rule extends CommandRule<infer C> ? C : never;

/** A command that is one change in itself. */
export type SingleCommand = CommandOf<(typeof single)[number]>;

const all = allOf<SingleCommand>(single);

/** Every change of a map, as plain data. */
export type Command = SingleCommand | CommandOf<typeof all>;

/** The rules of all commands. */
export const commandRules: readonly CommandRule<Command>[] = [...single, all];

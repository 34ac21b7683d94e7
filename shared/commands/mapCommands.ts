import { z } from 'zod';
import type { RecordedCommand } from '../model/improvement';
import { addLane } from './addLane';
import { addNote } from './addNote';
import { addStep } from './addStep';
import { allOf } from './all';
import type { CommandRule } from './commandRule';
import { connect } from './connect';
import { disconnect } from './disconnect';
import { editFlow } from './editFlow';
import { editLane } from './editLane';
import { editMap } from './editMap';
import { editNote } from './editNote';
import { editStep } from './editStep';
import { insertStep } from './insertStep';
import { moveLane } from './moveLane';
import { moveOnto } from './moveOnto';
import { moveStep } from './moveStep';
import { removeLane } from './removeLane';
import { removeNote } from './removeNote';
import { removeStep } from './removeStep';
import { setCalendar } from './setCalendar';
import { setDemand } from './setDemand';
import { setTitle } from './setTitle';

/** The rules of what can be done to the stream itself, which is what improvements are made of. */
export const singleRules = [
  addStep,
  insertStep,
  editStep,
  removeStep,
  moveStep,
  moveOnto,
  connect,
  editFlow,
  disconnect,
  setTitle,
  editMap,
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

export type SingleMapCommand = CommandOf<(typeof singleRules)[number]>;

const all = allOf<SingleMapCommand>(singleRules);

/** A change of the stream itself; the improvements stay as they are. */
export type MapCommand = SingleMapCommand | CommandOf<typeof all>;

const rules: readonly CommandRule<MapCommand>[] = [...singleRules, all];
const ruleOf = new Map<string, CommandRule<MapCommand>>(rules.map((rule) => [rule.kind, rule]));

/** What a command under an improvement must look like. */
export const mapCommandSchema: z.ZodType<MapCommand> = z.union(rules.map((rule) => rule.schema));

/** A recorded command with its type; null when this program does not understand it. */
export function mapCommandOf(recorded: RecordedCommand): MapCommand | null {
  const parsed = ruleOf.get(recorded.kind)?.schema.safeParse(recorded);
  return parsed?.success ? parsed.data : null;
}

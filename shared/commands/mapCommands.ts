import { z } from 'zod';
import type { RecordedCommand } from '../model/improvement';
import { allRule } from './all';
import type { CommandRule } from './commandRule';
import { connect } from './flows/connect';
import { disconnect } from './flows/disconnect';
import { editFlow } from './flows/editFlow';
import { addLane } from './lanes/addLane';
import { editLane } from './lanes/editLane';
import { moveLane } from './lanes/moveLane';
import { removeLane } from './lanes/removeLane';
import { editMap } from './map/editMap';
import { setCalendar } from './map/setCalendar';
import { setDemand } from './map/setDemand';
import { setTitle } from './map/setTitle';
import { addNote } from './notes/addNote';
import { editNote } from './notes/editNote';
import { removeNote } from './notes/removeNote';
import { addStep } from './steps/addStep';
import { editStep } from './steps/editStep';
import { insertStep } from './steps/insertStep';
import { moveOnto } from './steps/moveOnto';
import { moveStep } from './steps/moveStep';
import { removeStep } from './steps/removeStep';

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

const all = allRule<SingleMapCommand>(singleRules);

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

import type { MapCommand } from '../../../commands/mapCommands';
import { inNumbers } from '../figures/number';

/** What a change does, as a sentence of its own. `subject` names the thing, in quotation marks. */
const changed: Readonly<
  Record<
    Exclude<MapCommand['kind'], 'editStep' | 'editFlow' | 'editMap' | 'all'>,
    (subject: string) => string
  >
> = {
  addStep: (subject) => `New step ${subject}`,
  insertStep: (subject) => `New step ${subject}`,
  removeStep: (subject) => `${subject} is deleted`,
  moveStep: (subject) => `${subject} moves to another position`,
  moveOnto: (subject) => `${subject} moves to another position`,
  connect: (subject) => `New arrow ${subject}`,
  disconnect: (subject) => `Arrow ${subject} is deleted`,
  setTitle: (subject) => `The map is renamed to ${subject}`,
  setCalendar: () => 'Working time changes',
  setDemand: (subject) => `Demand: ${subject}`,
  addLane: (subject) => `New phase ${subject}`,
  editLane: (subject) => `Phase ${subject} is renamed`,
  moveLane: (subject) => `Phase ${subject} moves`,
  removeLane: (subject) => `Phase ${subject} is deleted`,
  addNote: (subject) => `New note ${subject}`,
  editNote: (subject) => `Note ${subject} changes`,
  removeNote: (subject) => `Note ${subject} is deleted`,
};

/** What the changes of an improvement do to the map, as sentences. */
export const changeWords = {
  byCommand: changed,
  short: { processTime: 'process time', waitTime: 'wait' },
  of: (thing: string, changes: readonly string[]) => `${thing}: ${changes.join('; ')}`,
  becomes: (field: string, before: string, after: string) => `${field} ${before} → ${after}`,
  isSet: (field: string, after: string) => `${field} ${after} (was not set)`,
  isKnown: (field: string, after: string) => `${field} ${after} (was unknown)`,
  isCleared: (field: string) => `${field} no longer set`,
  isRewritten: (field: string) => `${field} rewritten`,
  named: (name: string) => `renamed to ${name}`,
  untied: 'no longer on a fixed cadence',
  placed: 'pinned in place',
  map: 'The map',
  /** How many go which way; `before` is null where every item went there. */
  share: (after: string, before: string | null, from: string, to: string) =>
    `${after}${before === null ? '' : ` (was ${before})`} go from ${from} to ${to}`,
  shareBack: (after: string, before: string | null, from: string, to: string) =>
    `${after}${before === null ? '' : ` (was ${before})`} go back from ${from} to ${to}`,
  together: (changes: readonly string[]) => changes.join('. '),
  more: (count: number) => (count === 1 ? '1 more change' : inNumbers`${count} more changes`),
  unknown: 'A change from a newer version of Millrace',
} as const;

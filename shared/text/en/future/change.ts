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
  removeStep: (subject) => `${subject} is removed`,
  moveStep: (subject) => `${subject} moves to another place in the stream`,
  moveOnto: (subject) => `${subject} moves to another place in the stream`,
  connect: (subject) => `New arrow ${subject}`,
  disconnect: (subject) => `The arrow ${subject} is removed`,
  setTitle: (subject) => `The map is called ${subject}`,
  setCalendar: () => 'Other working hours',
  setDemand: (subject) => `Demand: ${subject}`,
  addLane: (subject) => `New phase ${subject}`,
  editLane: (subject) => `The phase ${subject} is renamed`,
  moveLane: (subject) => `The phase ${subject} moves`,
  removeLane: (subject) => `The phase ${subject} is removed`,
  addNote: (subject) => `New note ${subject}`,
  editNote: (subject) => `The note ${subject} changes`,
  removeNote: (subject) => `The note ${subject} is removed`,
};

/** What the changes of an improvement do to the map, as sentences. */
export const changeWords = {
  byCommand: changed,
  short: { processTime: 'work', waitTime: 'wait' },
  of: (thing: string, changes: readonly string[]) => `${thing}: ${changes.join('; ')}`,
  becomes: (field: string, before: string, after: string) => `${field} ${before} → ${after}`,
  isSet: (field: string, after: string) => `${field} ${after} (was not set)`,
  isKnown: (field: string, after: string) => `${field} ${after} (was not known)`,
  isCleared: (field: string) => `${field} no longer set`,
  isRewritten: (field: string) => `${field} rewritten`,
  named: (name: string) => `now called ${name}`,
  untied: 'no longer tied to a fixed date',
  placed: 'placed by hand',
  map: 'The map',
  /** How many go which way; `before` is null where every item went there. */
  share: (after: string, before: string | null, from: string, to: string) =>
    `${after}${before === null ? '' : ` (was ${before})`} go from ${from} to ${to}`,
  shareBack: (after: string, before: string | null, from: string, to: string) =>
    `${after}${before === null ? '' : ` (was ${before})`} go back from ${from} to ${to}`,
  together: (changes: readonly string[]) => changes.join('. '),
  more: (count: number) => (count === 1 ? 'one more change' : inNumbers`${count} more changes`),
  unknown: 'A change that this version of Millrace does not know',
} as const;

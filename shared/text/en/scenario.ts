import type { MapCommand } from '../../commands/mapCommands';
import type { Flow } from '../../model/flow';
import type { ImprovementKind, ImprovementStatus, Lens } from '../../model/improvement';
import type { AutomationLevel, ConstraintTag, Milestone, ValueClass } from '../../model/step';
import type { Source } from '../../model/timeValue';
import type { Direction } from '../../scenario/compareMaps';
import { inNumbers } from './inNumbers';

/** Fields of steps, flows, phases, notes, improvements, measurements and of the map, in the middle of a sentence. */
const fields: Readonly<Record<string, string>> = {
  name: 'name',
  processTime: 'process time',
  waitTime: 'wait time',
  leadTime: 'lead time',
  every: 'time between two occurrences',
  percentCompleteAccurate: '%C&A',
  people: 'people',
  uptime: 'uptime',
  workInProcess: 'work in process',
  batchSize: 'batch size',
  automationLevel: 'automation',
  valueClass: 'value',
  milestone: 'milestone',
  phase: 'phase',
  team: 'team',
  role: 'role',
  note: 'note',
  end: 'end of the stream',
  tags: 'constraint tags',
  place: 'place',
  parked: 'parked',
  outcome: 'outcome',
  supplier: 'supplier',
  customer: 'customer',
  lanesBy: 'bands',
  sources: 'sources',
  from: 'start',
  to: 'end',
  kind: 'kind',
  share: 'share',
  wait: 'wait on the way',
  label: 'label',
  text: 'text',
  step: 'step',
  title: 'title',
  demand: 'demand',
  hoursPerDay: 'hours a day',
  daysPerWeek: 'days a week',
  weeksPerMonth: 'weeks a month',
  reason: 'reason',
  lens: 'lens',
  owner: 'owner',
  expected: 'expected outcome',
  status: 'status',
  result: 'result',
  commands: 'changes',
  metric: 'metric',
  value: 'measured time',
  items: 'items',
  clockStart: 'start of the clock',
  clockStop: 'end of the clock',
  since: 'since',
  until: 'until',
  source: 'source',
};

const values: Readonly<
  Record<
    | AutomationLevel
    | ValueClass
    | Milestone
    | ConstraintTag
    | Flow['kind']
    | Lens
    | ImprovementKind
    | ImprovementStatus
    | Source,
    string
  >
> = {
  manual: 'manual',
  assisted: 'assisted',
  automated: 'automated',
  valueAdding: 'value adding',
  necessary: 'necessary, no value',
  waste: 'waste',
  commit: 'code is committed',
  production: 'in production',
  released: 'released to users',
  security: 'security',
  compliance: 'compliance',
  architecture: 'architecture',
  operations: 'operations',
  approval: 'approval',
  forward: 'forward',
  rework: 'rework',
  information: 'information',
  culture: 'culture',
  automation: 'automation',
  leanFlow: 'lean flow',
  measurement: 'measurement',
  recovery: 'recovery',
  sharing: 'sharing',
  technical: 'technical',
  workflow: 'workflow',
  collaboration: 'collaboration',
  idea: 'idea',
  selected: 'selected',
  doing: 'doing',
  done: 'done',
  dropped: 'dropped',
  estimated: 'estimated',
  voted: 'voted',
  measured: 'measured',
};

/** What a command does, put so that it can follow “to”. `subject` names the thing, in quotation marks. */
const deeds: Readonly<Record<MapCommand['kind'], (subject: string) => string>> = {
  addStep: (subject) => `add ${subject}`,
  insertStep: (subject) => `insert ${subject}`,
  editStep: (subject) => `change ${subject}`,
  removeStep: (subject) => `remove ${subject}`,
  moveStep: (subject) => `move ${subject}`,
  moveOnto: (subject) => `move ${subject}`,
  connect: (subject) => `draw the arrow ${subject}`,
  editFlow: (subject) => `change the arrow ${subject}`,
  disconnect: (subject) => `remove the arrow ${subject}`,
  setTitle: (subject) => `call the map ${subject}`,
  editMap: () => 'change the map',
  setCalendar: () => 'change the working time',
  setDemand: (subject) => `set the demand to ${subject}`,
  addLane: (subject) => `add the phase ${subject}`,
  editLane: (subject) => `rename the phase ${subject}`,
  moveLane: (subject) => `move the phase ${subject}`,
  removeLane: (subject) => `remove the phase ${subject}`,
  addNote: (subject) => `add the note ${subject}`,
  editNote: (subject) => `change the note ${subject}`,
  removeNote: (subject) => `remove the note ${subject}`,
  all: (subject) => `make ${subject} at once`,
};

const directions: Readonly<Record<Direction, string>> = {
  better: 'better',
  worse: 'worse',
  neutral: '',
};

/** Improvements, the future state, and what is different between two maps. */
export const scenarioWords = {
  fields,
  values,
  deeds,
  directions,
  unknown: '–',
  yes: 'yes',
  no: 'no',
  allItems: 'all items',
  automaticPlace: 'automatic',
  placeAt: (x: string, y: string) => `${x}, ${y}`,
  quoted: (text: string) => `“${text}”`,
  arrow: (from: string, to: string) => `${from} → ${to}`,
  becomes: (before: string, after: string) => `${before} → ${after}`,
  restOf: (leadTime: string) => `rest of ${leadTime} lead time`,
  perPeriod: (items: string, period: string) => `${items} ${period}`,
  until: (outcome: string, day: string) => `${outcome} until ${day}`,
  on: (outcome: string, day: string) => `${outcome} on ${day}`,
  ofMetric: (metric: string, outcome: string) => `${metric} ${outcome}`,
  changes: (count: number) => (count === 1 ? '1 change' : inNumbers`${count} changes`),
  beside: (field: string, source: string) => `${field} ${source}`,
  list: (parts: readonly string[]) => parts.join(', '),
  set: {
    editStep: (settings: string, step: string) => `set ${settings} at ${step}`,
    editMap: (settings: string, _map: string) => `set ${settings}`,
    editFlow: (settings: string, arrow: string) => `set ${settings} on the arrow ${arrow}`,
  },
  to: (field: string, value: string) => `the ${field} to ${value}`,
  newer: 'make a change that this version does not know',
  untitled: 'An improvement without a title',

  /** A command that could not be carried out. */
  conflict: (improvement: string, position: number, deed: string, reason: string, removedBy: string | null) =>
    [
      `${improvement}, change ${position}, wants to ${deed}. ${reason}`,
      ...(removedBy === null ? [] : [`${removedBy} takes it away.`]),
    ].join(' '),

  diff: {
    nothingChanged: 'Nothing changed.',
    map: 'Map',
    lanes: 'Phases',
    steps: 'Steps',
    flows: 'Flows',
    notes: 'Notes',
    improvements: 'Improvements',
    measurements: 'Measurements',
    metrics: 'Metrics',
    withoutAnswer: 'Metrics without an answer',
    added: 'added',
    removed: 'removed',
    renamed: 'renamed',
    changed: 'changed',
    automated: 'automated',
    reordered: 'reordered',
    before: 'before',
    after: 'after',
    difference: 'difference',
  },
};

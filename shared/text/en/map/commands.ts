import type {
  CountFieldName,
  Crowd,
  Refusal,
  ShareFieldName,
  TextFieldName,
} from '../../../commands/checks/refusal';
import type { Flow } from '../../../model/flow';
import type { Seconds } from '../../../model/units';
import { durationWords } from '../figures/duration';
import { percent } from '../figures/number';

const textField: Readonly<Record<TextFieldName, string>> = {
  title: 'The title',
  name: 'The name',
  team: 'The team',
  role: 'The role',
  note: 'The note',
  label: 'The label',
  reason: 'The reason',
  owner: 'The owner',
  firstAction: 'The first step',
  risks: 'The risks',
  learned: 'The lesson learned',
  hypothesis: 'The hypothesis',
  metric: 'The metric',
  outcome: 'The outcome',
  supplier: 'The supplier',
  customer: 'The customer',
  processTime: 'The process time',
  waitTime: 'The wait time',
  leadTime: 'The lead time',
  every: 'The cadence',
  wait: 'The wait time on the arrow',
  value: 'The measured time',
  from: 'The start',
  to: 'The end',
  source: 'The source',
};

const shareField: Readonly<Record<ShareFieldName, string>> = {
  percentCompleteAccurate: '%C&A',
  uptime: 'The uptime',
  share: 'The share',
};

const countField: Readonly<Record<CountFieldName, string>> = {
  people: 'The number of people',
  workInProcess: 'WIP',
  batchSize: 'The batch size',
  items: 'The demand',
  measuredItems: 'The number of items',
  effortDays: 'The effort',
  cost: 'The cost',
};

const crowd: Readonly<Record<Crowd | 'recorded', string>> = {
  steps: 'steps',
  flows: 'arrows',
  lanes: 'phases',
  notes: 'notes',
  improvements: 'improvements',
  measurements: 'measurements',
  scenarios: 'scenarios',
  causes: 'causes',
  recorded: 'changes per improvement',
};

const flowKind: Readonly<Record<Flow['kind'], string>> = {
  forward: 'A forward arrow',
  rework: 'A rework arrow',
  information: 'An information arrow',
};

/** The fields that some kinds of arrow do not have. */
const flowField: Readonly<Record<string, string>> = { share: 'share', wait: 'wait time', label: 'label' };

const calendarField = {
  hoursPerDay: 'Hours per day',
  daysPerWeek: 'Days per week',
  weeksPerMonth: 'Weeks per month',
} as const;

const outcomeField = {
  baseline: 'The baseline',
  target: 'The target',
  value: 'The measured value',
} as const;

/** Why a change of the map was not made, in one sentence; `time` writes a length of time. */
export const commandWords = { refusal: sentence };

function sentence(refusal: Refusal, time: (seconds: Seconds) => string): string {
  switch (refusal.kind) {
    case 'unknownStep':
      return 'This step is no longer on the map.';
    case 'unknownFlow':
      return 'This arrow is no longer on the map.';
    case 'unknownLane':
      return 'This phase is no longer on the map.';
    case 'unknownNote':
      return 'This note is no longer on the map.';
    case 'unknownImprovement':
      return 'This improvement is no longer on the map.';
    case 'unknownMeasurement':
      return 'This measurement is no longer on the map.';
    case 'unknownScenario':
      return 'This scenario is no longer on the map.';
    case 'unknownCause':
      return 'This cause is no longer on the map.';
    case 'badId':
      return `“${refusal.id}” isn’t a valid ID.`;
    case 'duplicateId':
      return `The ID “${refusal.id}” is already in use on this map.`;
    case 'duplicateFlow':
      return `${flowKind[refusal.flowKind]} between these two steps already exists.`;
    case 'forwardToItself':
      return 'A forward arrow can’t lead back to its own step. Use rework instead.';
    case 'notForward':
      return 'Steps can only be inserted on forward arrows.';
    case 'reworkNeedsShare':
      return 'Rework needs a share: what percentage of items goes back?';
    case 'besideItself':
      return 'A step can’t be placed next to itself.';
    case 'flowHasNoField':
      return `${flowKind[refusal.flowKind]} can’t have a ${flowField[refusal.field] ?? refusal.field}.`;
    case 'badDuration':
      return `${textField[refusal.field]}: can’t read “${refusal.text}” as a time. ${durationWords.error(refusal.error)}`;
    case 'leadTimeShorterThanProcessTime':
      return `The lead time ${refusal.leadTime} is shorter than the process time ${refusal.processTime}; the wait time would be ${time(refusal.implied)}.`;
    case 'leadTimeShorterThanWaitTime':
      return `The lead time ${refusal.leadTime} is shorter than the wait time ${refusal.waitTime}; the process time would be ${time(refusal.implied)}.`;
    case 'timesDependOnEachOther':
      return 'Process time and wait time can’t both be derived from the lead time. Enter one of them.';
    case 'shareOutOfRange':
      return refusal.field === 'uptime'
        ? `The uptime must be more than 0 and at most ${percent(100)}.`
        : `${shareField[refusal.field]} must be from 0 to ${percent(100)}.`;
    case 'countOutOfRange':
      return ['workInProcess', 'effortDays', 'cost'].includes(refusal.field)
        ? `${countField[refusal.field]} must be 0 or more.`
        : `${countField[refusal.field]} must be more than 0.`;
    case 'placeOutOfRange':
      return 'This position is too far from the rest of the map.';
    case 'calendarOutOfRange':
      return `${calendarField[refusal.field]} must be above 0 and at most ${refusal.most}.`;
    case 'tooLong':
      return `${textField[refusal.field]} has ${refusal.length.toLocaleString('en')} characters; the limit is ${refusal.limit.toLocaleString('en')}.`;
    case 'tooMany':
      return `Too many ${crowd[refusal.of]}: the limit is ${refusal.limit.toLocaleString('en')}.`;
    case 'notANumber':
      return `${outcomeField[refusal.field]} must be a number.`;
    case 'badValue':
      return `This value doesn’t fit the field “${refusal.field}”.`;
    case 'badDay':
      return `“${refusal.day}” isn’t a date. Write it as 2026-11-30.`;
    case 'notUnderstood':
      return `Unknown change (“${refusal.command}”). It may come from a newer version of Millrace.`;
  }
}

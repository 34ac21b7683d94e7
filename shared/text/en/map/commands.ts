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
  learned: 'What was learned',
  hypothesis: 'The hypothesis',
  metric: 'The metric',
  outcome: 'The outcome',
  supplier: 'The supplier',
  customer: 'The customer',
  processTime: 'The process time',
  waitTime: 'The wait',
  leadTime: 'The lead time',
  every: 'The time between two occurrences',
  wait: 'The wait on the way',
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
  workInProcess: 'The work in process',
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
  recorded: 'changes under one improvement',
};

const flowKind: Readonly<Record<Flow['kind'], string>> = {
  forward: 'An arrow to the next step',
  rework: 'A rework arrow',
  information: 'An information arrow',
};

const calendarField = {
  hoursPerDay: 'The hours a day',
  daysPerWeek: 'The days a week',
  weeksPerMonth: 'The weeks a month',
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
      return `“${refusal.id}” cannot be an id.`;
    case 'duplicateId':
      return `The id “${refusal.id}” is on the map already.`;
    case 'duplicateFlow':
      return `${flowKind[refusal.flowKind]} between these two steps is there already.`;
    case 'forwardToItself':
      return 'An arrow to the next step cannot lead back to the same step: draw it as rework.';
    case 'notForward':
      return 'A step goes between two others only on an arrow to the next step.';
    case 'reworkNeedsShare':
      return 'Rework needs a share: how many of 100 items come back?';
    case 'besideItself':
      return 'A step cannot stand beside itself.';
    case 'flowHasNoField':
      return `${flowKind[refusal.flowKind]} has no ${refusal.field}.`;
    case 'badDuration':
      return `${textField[refusal.field]} “${refusal.text}” is not understood. ${durationWords.error(refusal.error)}`;
    case 'leadTimeShorterThanProcessTime':
      return `The lead time ${refusal.leadTime} is shorter than the process time ${refusal.processTime}: the wait would be ${time(refusal.implied)}.`;
    case 'leadTimeShorterThanWaitTime':
      return `The lead time ${refusal.leadTime} is shorter than the wait ${refusal.waitTime}: the process time would be ${time(refusal.implied)}.`;
    case 'timesDependOnEachOther':
      return 'The process time and the wait cannot both be the rest of a lead time: type one of them.';
    case 'shareOutOfRange':
      return refusal.field === 'uptime'
        ? `The uptime goes from above 0 to ${percent(100)}.`
        : `${shareField[refusal.field]} goes from 0 to ${percent(100)}.`;
    case 'countOutOfRange':
      return ['workInProcess', 'effortDays', 'cost'].includes(refusal.field)
        ? `${countField[refusal.field]} is 0 or more.`
        : `${countField[refusal.field]} is more than 0.`;
    case 'placeOutOfRange':
      return 'This place is too far away from the rest of the map.';
    case 'calendarOutOfRange':
      return `${calendarField[refusal.field]} are more than 0 and at most ${refusal.most}.`;
    case 'tooLong':
      return `${textField[refusal.field]} has ${refusal.length.toLocaleString('en')} characters; ${refusal.limit.toLocaleString('en')} are possible.`;
    case 'tooMany':
      return `A map has at most ${refusal.limit.toLocaleString('en')} ${crowd[refusal.of]}.`;
    case 'notANumber':
      return `${outcomeField[refusal.field]} is a number.`;
    case 'badValue':
      return `This value does not fit the field “${refusal.field}”.`;
    case 'badDay':
      return `“${refusal.day}” is not a day: write it as 2026-11-30.`;
    case 'notUnderstood':
      return `This change is not understood (“${refusal.command}”): a newer version may have recorded it.`;
  }
}

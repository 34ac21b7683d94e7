import type { DemandPeriod } from '../../../model/demand';
import type { Flow } from '../../../model/flow';
import type { AutomationLevel, ConstraintTag, Milestone, StepLink, ValueClass } from '../../../model/step';
import { inNumbers, percent } from '../figures/number';

const automation: Readonly<Record<AutomationLevel, string>> = {
  manual: 'Manual',
  assisted: 'Assisted',
  automated: 'Automated',
};

const valueClass: Readonly<Record<ValueClass, string>> = {
  valueAdding: 'Value adding',
  necessary: 'Necessary, no value',
  waste: 'Waste',
};

const milestone: Readonly<Record<Milestone, string>> = {
  commit: 'Code is committed',
  production: 'In production',
  released: 'Released to users',
};

const constraintTag: Readonly<Record<ConstraintTag, string>> = {
  security: 'Security',
  compliance: 'Compliance',
  architecture: 'Architecture',
  operations: 'Operations',
  approval: 'Approval',
};

const linkKind: Readonly<Record<StepLink['kind'], string>> = {
  runbook: 'Runbook',
  dashboard: 'Dashboard',
  epic: 'Epic',
  other: 'Other page',
};

const flowKind: Readonly<Record<Flow['kind'], string>> = {
  forward: 'Forward',
  rework: 'Rework',
  information: 'Information',
};

const period: Readonly<Record<DemandPeriod, string>> = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
};

function several(steps: number, flows: number): string {
  const parts = [
    ...(steps > 0 ? [steps === 1 ? '1 step' : inNumbers`${steps} steps`] : []),
    ...(flows > 0 ? [flows === 1 ? '1 flow' : inNumbers`${flows} flows`] : []),
  ];
  return `${parts.join(' and ')} selected`;
}

/** The panel beside the map: fields of a step, a flow, or the map. */
export const inspectorWords = {
  label: 'Details',
  readOnly: 'This window may only look.',

  step: {
    heading: 'Step',
    name: 'Name',
    team: 'Team',
    people: 'People',
    phase: 'Phase',
    noPhase: 'None',
    processTime: 'Process time',
    waitTime: 'Wait before it',
    leadTime: 'Lead time',
    percentCompleteAccurate: '%C&A',
    percentCompleteAccurateHint: 'judged by the next step',
    automationLevel: 'Automation',
    automation,
    every: 'Happens every',
    everyHint: 'a meeting, a release window',
    everyEcho: (half: string) => `adds ${half} of waiting on average`,
    valueClass: 'Value',
    values: valueClass,
    milestone: 'Milestone',
    milestones: milestone,
    uptime: 'Uptime',
    uptimeHint: 'when it can work at all',
    end: 'The customer is served here',
    decision: 'A decision is made here',
    decisionHint:
      'An approval, a go or no-go: it is delegated, made by rule or made more often, not automated.',
    links: {
      heading: 'Links',
      one: (position: number) => `Link ${position}`,
      kind: 'Kind',
      kinds: linkKind,
      label: 'Name',
      address: 'Address',
      another: 'Address of another page',
      add: 'Add link',
      example: 'https://',
      notHttps: 'Only addresses that begin with https://',
      open: (name: string) => `Open ${name}`,
      remove: (name: string) => `Delete the link ${name}`,
    },
    note: 'Note',
    tags: 'Bound by',
    tagNames: constraintTag,
    place: 'Place on the map',
    placeAutomatic: 'Automatic',
    placeByHand: 'By hand',
    improvements: 'Improvements',
    newImprovement: 'New improvement',
    notes: 'Notes',
    notSaid: 'Not said',
    more: 'More',
    flows: 'Flows',
    flowOn: (to: string, share: string | null) => (share === null ? `to ${to}` : `${share} to ${to}`),
    flowBack: (to: string, share: string) => `${share} back to ${to}`,
    flowTells: (to: string) => `information to ${to}`,
    flowFrom: (from: string) => `from ${from}`,
    connectTo: 'Connect to',
    connectChoose: 'Choose a step',
    remove: 'Delete step',
    derived: 'derived',
    unnamed: 'Unnamed step',
  },

  times: {
    placeholder: 'e.g. 2d 4h',
    equals: (work: string) => `= ${work}`,
    rough: (work: string) => `about ${work}, a rough guess`,
    range: (low: string, likely: string, high: string) => `${low} to ${high}, likely ${likely}`,
    unknown: 'not known yet',
    work: (hours: string) => `${hours} of work`,
    fillsUp: (lead: string) => `fills up ${lead} of lead time`,
    derived: 'wait + process time',
    leadTooShort: (process: string, lead: string) =>
      `A lead time of ${lead} is shorter than the ${process} of work in it.`,
  },

  share: {
    placeholder: `e.g. ${percent(80)}`,
    notAShare: `A number from 0 to 100, such as 85 or ${percent(85)}.`,
    notAbove: (limit: string) => `At most ${limit}.`,
    notZero: `More than ${percent(0)}.`,
  },

  number: {
    notANumber: 'A number above 0.',
    notAWhole: 'A whole number above 0.',
  },

  several,
  severalRemove: 'Delete all of them',
  severalPhase: 'Phase of all',
  severalPlaces: 'Place on the map',

  flow: {
    heading: 'Flow',
    ends: (from: string, to: string) => `${from} → ${to}`,
    kind: 'Kind',
    kinds: flowKind,
    shareForward: 'Share that goes this way',
    shareForwardHint: 'Empty: every item goes this way',
    shareRework: 'Share that comes back',
    wait: 'Wait on the way',
    label: 'What is told',
    remove: 'Delete flow',
  },

  map: {
    heading: 'Map',
    title: 'Title',
    outcome: 'Outcome',
    outcomePlaceholder: 'What should this stream achieve?',
    supplier: 'Supplier',
    customer: 'Customer',
    lanesBy: 'Lanes by',
    lanes: { phase: 'Phase', team: 'Team' },
    calendar: 'Working time',
    office: 'Office hours',
    roundTheClock: '24 hours, 7 days',
    hoursPerDay: 'Hours a day',
    daysPerWeek: 'Days a week',
    hoursRange: 'Above 0 and at most 24.',
    daysRange: 'Above 0 and at most 7.',
    demand: 'Demand',
    demandItems: 'Items',
    demandPer: 'Period',
    per: period,
    waitsFromStock: 'Take unknown waits from the stock',
    waitsFromStockHint: 'wait = items in front / demand',
    demandHint: 'for takt time and load',
    phases: 'Phases',
    phaseName: (position: number) => `Name of phase ${position}`,
    addPhase: 'Add phase',
    newPhase: 'New phase',
    phaseEarlier: (name: string) => `Move ${name} earlier`,
    phaseLater: (name: string) => `Move ${name} later`,
    removePhase: (name: string) => `Delete the phase ${name}; its steps stay`,
    noPhases: 'Phases are the bands behind the steps, such as Continuous Integration.',
    notes: 'Notes',
    note: (position: number) => `Note ${position}`,
    addNote: 'Add note',
    removeNote: 'Delete note',
    parkNote: 'Put the note on the parking lot',
  },
} as const;
